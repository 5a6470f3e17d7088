#include <proj.h>

#include <cstdio>
#include <memory>

#include "geo/projection.h"

namespace atlas {

namespace {

struct ContextDeleter {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct DefinitionDeleter {
    void operator()(PJ* definition) const { proj_destroy(definition); }
};

std::string projDefinition(const Projection& projection, double radiusMetres) {
    char text[160];
    const ProjectionInfo& info = projectionInfo(projection.kind());
    const LngLat& centre = projection.centre();
    const int length =
        std::snprintf(text, sizeof text, "+proj=%.*s +lon_0=%.10g", static_cast<int>(info.projName.size()),
                      info.projName.data(), centre.longitudeDegrees);
    std::string definition(text, static_cast<std::size_t>(length));
    if (info.turns()) {
        std::snprintf(text, sizeof text, " +lat_0=%.10g", centre.latitudeDegrees);
        definition += text;
    }
    // PROJ's own default, which it leaves out when it writes WKT; readers would then take another.
    if (projection.kind() == ProjectionKind::WinkelTripel) definition += " +lat_1=50.45977625218981";
    std::snprintf(text, sizeof text, " +R=%.10g", radiusMetres);
    return definition + text;
}

} // namespace

std::string Projection::projString() const {
    return projDefinition(*this, 1.0);
}

std::optional<std::string> projectionWkt(const Projection& projection) {
    const std::unique_ptr<PJ_CONTEXT, ContextDeleter> context(proj_context_create());
    const std::string definition =
        projDefinition(projection, kEarthRadiusMetres) + " +units=m +no_defs +type=crs";
    const std::unique_ptr<PJ, DefinitionDeleter> crs(proj_create(context.get(), definition.c_str()));
    if (!crs) return std::nullopt;
    const char* wkt = proj_as_wkt(context.get(), crs.get(), PJ_WKT1_ESRI, nullptr);
    if (wkt == nullptr) return std::nullopt;
    return std::string(wkt);
}

} // namespace atlas
