#include "scene/places/outline_part.h"

#include <algorithm>

#include "scene/basemap/base_map_store.h"
#include "scene/basemap/geos.h"
#include "scene/basemap/line_projector.h"

namespace atlas {

namespace {

constexpr double kSmallDegrees = 1.0; // an island so small is a speck on a map of the world

// The longer side of the box around it.
double extentDegrees(const Polygon& polygon) {
    LngLat low{180.0, 90.0};
    LngLat high{-180.0, -90.0};
    for (const LngLat& point : polygon.rings.front()) {
        low.longitudeDegrees = std::min(low.longitudeDegrees, point.longitudeDegrees);
        low.latitudeDegrees = std::min(low.latitudeDegrees, point.latitudeDegrees);
        high.longitudeDegrees = std::max(high.longitudeDegrees, point.longitudeDegrees);
        high.latitudeDegrees = std::max(high.latitudeDegrees, point.latitudeDegrees);
    }
    return std::max(high.longitudeDegrees - low.longitudeDegrees, high.latitudeDegrees - low.latitudeDegrees);
}

// Around a hundred islets at once an outline would be a blot. What is small altogether keeps them.
std::vector<Polygon> withoutSpecks(std::vector<Polygon> polygons, DetailLevel level) {
    if (level > DetailLevel::Overview) return polygons;
    const auto isSpeck = [](const Polygon& polygon) { return extentDegrees(polygon) < kSmallDegrees; };
    if (!std::all_of(polygons.begin(), polygons.end(), isSpeck)) std::erase_if(polygons, isSpeck);
    return polygons;
}

// Bays and capes of less than a pixel would make a fine line a ragged one.
std::vector<Polygon> simplified(std::vector<Polygon> polygons, DetailLevel level) {
    constexpr double kToleranceDegrees = 0.15; // about a pixel where the overview ends
    if (level != DetailLevel::Overview) return polygons;
    const geos::Context geos;
    for (Polygon& polygon : polygons) {
        const geos::Geometry whole = geos.own(geos.polygonOf(polygon.rings));
        if (!whole) continue;
        const geos::Geometry simple =
            geos.own(GEOSTopologyPreserveSimplify_r(geos.handle(), whole.get(), kToleranceDegrees));
        if (!simple || GEOSGeomTypeId_r(geos.handle(), simple.get()) != GEOS_POLYGON) continue;
        polygon.rings = {geos.pointsOf(GEOSGetExteriorRing_r(geos.handle(), simple.get()))};
        const int holes = GEOSGetNumInteriorRings_r(geos.handle(), simple.get());
        for (int hole = 0; hole < holes; ++hole)
            polygon.rings.push_back(geos.pointsOf(GEOSGetInteriorRingN_r(geos.handle(), simple.get(), hole)));
    }
    return polygons;
}

} // namespace

std::optional<PlaceCode> placeOf(const Selection& selection, const Network& network) {
    if (selection.state) return PlaceCode{network.states.code[*selection.state], true};
    if (selection.country)
        return PlaceCode{std::string(network.countries.code[*selection.country].view()), false};
    return std::nullopt;
}

OutlinePart::OutlinePart(const std::filesystem::path& folder, bool loadInBackground)
    : m_loadInBackground(loadInBackground),
      m_chunks("an outline", [folder](const Question& asked, const Progress& progress) {
          return loadPlacePolygons(folder, asked.level, asked.place, progress)
              .map([&](std::vector<Polygon> polygons) {
                  return Outline{asked.place,
                                 chunksOfRings(simplified(withoutSpecks(std::move(polygons), asked.level),
                                                          asked.level))};
              });
      }) {}

void OutlinePart::follow(const std::optional<Question>& question) {
    const bool isNew = m_chunks.follow(question, std::chrono::steady_clock::now());
    if (isNew && !m_chunks.error().empty())
        m_messages.push_back(m_chunks.error() + "; what is selected has no outline");
}

// While another level is read, the outline at hand serves.
std::shared_ptr<const OutlinePart::Outline> OutlinePart::outlineOf(const std::optional<Question>& question) {
    follow(question);
    if (!question) return nullptr;
    if (!m_loadInBackground && m_chunks.isBusy()) {
        m_chunks.waitForWork();
        follow(question);
    }
    const std::shared_ptr<const Outline>& last = m_chunks.lastAnswer();
    return last && last->place == question->place ? last : nullptr;
}

std::shared_ptr<const LineMesh> OutlinePart::outlineFor(const std::optional<PlaceCode>& place,
                                                        const PlaneView& view, const ViewWindow& window) {
    std::optional<Question> question;
    if (place) question = Question{*place, detailLevelFor(view.scalePixels(), view.viewport.pixelRatio)};
    const std::shared_ptr<const Outline> outline = outlineOf(question);
    if (!outline || outline->chunks.empty()) {
        m_mesh.forget();
        return nullptr;
    }
    return m_mesh.get({outline, view.plane(), window}, [&](const Inputs& inputs) {
        return projectLines(inputs.outline->chunks, view.projection, inputs.window.cap);
    });
}

} // namespace atlas
