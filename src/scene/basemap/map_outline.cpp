#include "scene/basemap/map_outline.h"

#include <cmath>

#include "scene/geometry/ribbon.h"

namespace atlas {

namespace {
constexpr int kRimPoints = 1440;
constexpr int kSidePoints = 360; // per side, every half degree
} // namespace

std::vector<PlanePoint> mapOutline(const Projection& projection) {
    std::vector<PlanePoint> outline;
    if (projection.turns()) {
        const double radius = projection.bounds().maximum.x;
        for (int i = 0; i <= kRimPoints; ++i) {
            const double angle = 2.0 * kPi * (i % kRimPoints) / kRimPoints;
            outline.push_back({radius * std::cos(angle), radius * std::sin(angle)});
        }
        return outline;
    }
    const auto side = [&](double relativeLongitudeDegrees, double sign) {
        for (int i = 0; i <= kSidePoints; ++i) {
            outline.push_back(projection.forwardRelative(relativeLongitudeDegrees,
                                                         sign * (180.0 * i / kSidePoints - 90.0)));
        }
    };
    side(180.0, 1.0);
    side(-180.0, -1.0);
    outline.push_back(outline.front());
    return outline;
}

FillMesh fillOfOutline(const std::vector<PlanePoint>& outline) {
    FillMesh mesh;
    for (const PlanePoint& point : outline)
        mesh.positions.push_back(glm::vec2(point));
    for (std::uint32_t i = 1; i + 1 < mesh.positions.size(); ++i) {
        mesh.indices.insert(mesh.indices.end(), {0U, i, i + 1});
    }
    return mesh;
}

LineMesh ribbonOfOutline(const std::vector<PlanePoint>& outline) {
    LineMesh mesh;
    appendRibbon(outline, 0, true, mesh);
    return mesh;
}

} // namespace atlas
