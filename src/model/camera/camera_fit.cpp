#include "model/camera/camera_fit.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <numeric>
#include <optional>
#include <vector>

namespace atlas {

namespace {

constexpr double kKeptShare = 0.98;      // of the places, those nearest to their middle
constexpr double kFilledShare = 0.8;     // of the free area
constexpr double kNearestZoom = 6.0;     // a few towns still show their region
constexpr double kRegionZoom = 3.0;      // about a thousand kilometres to each side of a single one
constexpr double kHuddledSteps = 1.5;    // of zoom: places may be so much smaller than there is room for
constexpr double kStep = 0.125;          // of zoom, in the search for a view
constexpr double kRoomPixels = 18.0;     // around a place: for its disc; of design size
constexpr double kRoomShare = 0.05;      // at most, of the free area
constexpr double kSmallestFacing = 0.17; // cosine at the globe's limb

bool isGlobe(const Camera& camera) {
    return projectionInfo(camera.projection).family == ProjectionFamily::Hemisphere;
}

LngLat middleOf(std::span<const LngLat> places) {
    UnitVector sum{0.0, 0.0, 0.0};
    for (const LngLat& place : places) {
        sum += toUnitVector(place);
    }
    return glm::length(sum) > 1e-9 ? toLngLat(glm::normalize(sum)) : places.front();
}

std::vector<LngLat> withoutFarthest(std::span<const LngLat> places) {
    std::vector<LngLat> kept(places.begin(), places.end());
    const UnitVector middle = toUnitVector(middleOf(places));
    std::sort(kept.begin(), kept.end(), [&](LngLat a, LngLat b) {
        return glm::dot(toUnitVector(a), middle) > glm::dot(toUnitVector(b), middle);
    });
    const double count = std::ceil(kKeptShare * static_cast<double>(kept.size()));
    kept.resize(std::max<std::size_t>(1, static_cast<std::size_t>(count)));
    return kept;
}

// In the middle of the shortest arc of longitudes that holds all: the cut lies in the widest gap.
double middleMeridian(std::span<const LngLat> places) {
    std::vector<double> longitudes;
    for (const LngLat& place : places)
        longitudes.push_back(wrapLongitudeDegrees(place.longitudeDegrees));
    std::sort(longitudes.begin(), longitudes.end());
    double widest = longitudes.front() + 360.0 - longitudes.back();
    double afterGap = longitudes.front();
    for (std::size_t i = 1; i < longitudes.size(); ++i) {
        const double gap = longitudes[i] - longitudes[i - 1];
        if (gap <= widest) continue;
        widest = gap;
        afterGap = longitudes[i];
    }
    return wrapLongitudeDegrees(afterGap + (360.0 - widest) / 2.0);
}

struct Extent {
    PlanePoint min{1e9, 1e9};
    PlanePoint max{-1e9, -1e9};

    PlanePoint middle() const { return (min + max) / 2.0; }
    bool isEmpty() const { return max.x < min.x; }
};

Extent extentOf(const Camera& camera, std::span<const LngLat> places) {
    const Projection projection = projectionOf(camera);
    Extent extent;
    for (const LngLat& place : places) {
        if (!projection.isVisible(toUnitVector(place))) continue;
        const PlanePoint point = projection.forward(place);
        extent.min = glm::min(extent.min, point);
        extent.max = glm::max(extent.max, point);
    }
    return extent;
}

// The zoom at which places fill what is free, from a camera that has their middle in its own.
double filledZoom(const Camera& camera, const Viewport& viewport, const Extent& extent) {
    const PlanePoint size = extent.max - extent.min;
    const double scale = planeToScreen(camera, viewport).scalePixels;
    const Insets& insets = viewport.insets;
    const double width = viewport.widthPixels - insets.leftPixels - insets.rightPixels;
    const double height = viewport.heightPixels - insets.topPixels - insets.bottomPixels;
    const double share =
        std::max({scale * size.x / std::max(16.0, width), scale * size.y / std::max(16.0, height), 1e-9});
    return camera.zoom + std::log2(kFilledShare / share);
}

// How near one comes to places at most; `camera`: as one looks now, and for Near in the area's own measure.
double nearestZoom(const Camera& camera, std::size_t placeCount, Framing framing) {
    if (framing == Framing::Near) return std::max(camera.zoom, 0.0);
    return placeCount > 1 ? kNearestZoom : std::clamp(camera.zoom, kRegionZoom, kNearestZoom);
}

// Around the middle of the places, as large as what the viewport leaves free can hold them.
Camera around(const Camera& camera, const Viewport& viewport, std::span<const LngLat> places,
              double nearest) {
    Camera shown = camera;
    shown.zoom = kNearestZoom; // from afar the map would not let its middle go there
    if (projectionInfo(camera.projection).turns()) {
        shown = centredOn(shown, middleOf(places));
        const Extent first = extentOf(shown, places);
        if (const auto middle = projectionOf(shown).inverse(first.middle()))
            shown = centredOn(shown, *middle);
    } else {
        shown.centre = {middleMeridian(places), 0.0};
    }
    const Extent extent = extentOf(shown, places);
    if (extent.isEmpty()) return camera; // none on this map
    shown.pan = isGlobe(shown) ? PlanePoint{0.0, 0.0} : extent.middle();
    shown.zoom = std::clamp(filledZoom(shown, viewport, extent), 0.0, nearest);
    return clamped(shown);
}

// What is free of the viewport, and not under a panel in a corner.
struct Room {
    ScreenBox free;
    std::span<const ScreenBox> covers;
    double edge = 0.0; // free of places, at the corners' panels
};

Room roomOf(const Sight& sight) {
    const Viewport viewport = sight.besidePanel();
    const Insets& insets = viewport.insets;
    ScreenBox free{{insets.leftPixels, insets.topPixels},
                   {viewport.widthPixels - insets.rightPixels, viewport.heightPixels - insets.bottomPixels}};
    const glm::dvec2 size = free.max - free.min;
    const double edge =
        std::clamp(kRoomShare * std::min(size.x, size.y), 0.0, kRoomPixels * viewport.pixelRatio);
    free.min += edge;
    free.max -= edge;
    return {free, sight.covers, edge};
}

// Places as one camera shows them.
class Seeing {
public:
    Seeing(const Camera& camera, const Sight& sight)
        : m_projection(projectionOf(camera)),
          m_plane(planeToScreen(camera, sight.viewport)),
          m_room(roomOf(sight)) {}

    bool sees(LngLat place) const {
        const UnitVector direction = toUnitVector(place);
        if (!m_projection.isVisible(direction)) return false;
        if (m_projection.family() == ProjectionFamily::Hemisphere &&
            m_projection.toViewFrame(direction).x < kSmallestFacing)
            return false;
        const ScreenPoint point = m_plane.toScreen(m_projection.forward(place));
        const double edge = m_room.edge;
        return contains(m_room.free, point) &&
               std::none_of(m_room.covers.begin(), m_room.covers.end(), [&](const ScreenBox& box) {
                   return contains({box.min - edge, box.max + edge}, point);
               });
    }

    std::size_t count(std::span<const LngLat> places) const {
        return static_cast<std::size_t>(
            std::count_if(places.begin(), places.end(), [this](LngLat place) { return sees(place); }));
    }

private:
    Projection m_projection;
    PlaneToScreen m_plane;
    Room m_room;
};

struct Found {
    Camera camera;
    std::size_t seen = 0;
    bool isAsLarge = false; // as the area can hold the places
};

Found found(const Camera& camera, const Sight& sight, std::span<const LngLat> places) {
    return {camera, Seeing(camera, sight).count(places)};
}

// Of many ways to turn a whole globe, the one that shows the most places.
Found fullestGlobe(Camera globe, const Viewport& area, const Sight& sight, std::span<const LngLat> places) {
    constexpr double kTurnDegrees = 15.0;
    globe.zoom = 0.0;
    globe.pan = {0.0, 0.0};
    Found best = found(cameraIn(globe, area, sight.viewport), sight, places);
    const auto look = [&](LngLat centre) {
        globe.centre = centre;
        const Found here = found(cameraIn(globe, area, sight.viewport), sight, places);
        if (here.seen > best.seen) best = here;
    };
    look(middleOf(places));
    for (double latitude = -60.0; latitude <= 60.0; latitude += kTurnDegrees) {
        for (double longitude = -180.0; longitude < 180.0; longitude += kTurnDegrees)
            look({longitude, latitude});
    }
    return best;
}

// The nearest view that shows all places in an area of the viewport, or the most of them.
Found nearestIn(const Camera& camera, const Viewport& area, const Sight& sight,
                std::span<const LngLat> places, Framing framing) {
    const Camera inArea = cameraIn(camera, sight.viewport, area);
    const double nearest = nearestZoom(framing == Framing::Near ? inArea : camera, places.size(), framing);
    Camera tried = around(inArea, area, places, nearest);
    const double first = tried.zoom;
    for (; tried.zoom > 0.0; tried.zoom -= kStep) {
        Found here = found(cameraIn(clamped(tried), area, sight.viewport), sight, places);
        here.isAsLarge = tried.zoom == first;
        if (here.seen == places.size()) return here;
    }
    if (isGlobe(camera)) return fullestGlobe(tried, area, sight, places);
    tried.zoom = 0.0;
    tried.pan = {0.0, 0.0};
    return found(cameraIn(tried, area, sight.viewport), sight, places);
}

// What is beside the panel; what of it is beside, and what above, those in the corner at the left.
std::vector<Viewport> areasOf(const Sight& sight) {
    std::vector<Viewport> areas{sight.besidePanel()};
    const Viewport& whole = areas.front();
    Viewport beside = whole;
    Viewport above = whole;
    for (const ScreenBox& box : sight.covers) {
        if (box.min.x < whole.widthPixels / 2.0)
            beside.insets.leftPixels = std::max(beside.insets.leftPixels, box.max.x);
        above.insets.bottomPixels = std::max(above.insets.bottomPixels, whole.heightPixels - box.min.y);
    }
    if (!sight.covers.empty()) areas.insert(areas.end(), {beside, above});
    return areas;
}

std::size_t cutArcs(const Camera& camera, std::span<const ArcEnds> arcs) {
    if (projectionInfo(camera.projection).family != ProjectionFamily::CutMeridian) return 0;
    const auto fromMiddle = [&](LngLat place) {
        return wrapLongitudeDegrees(place.longitudeDegrees - camera.centre.longitudeDegrees);
    };
    const auto isCut = [&](const ArcEnds& ends) {
        return std::abs(fromMiddle(ends.first) - fromMiddle(ends.second)) > 180.0;
    };
    return static_cast<std::size_t>(std::count_if(arcs.begin(), arcs.end(), isCut));
}

} // namespace

bool isSeen(const Camera& camera, const Sight& sight, LngLat place) {
    return Seeing(camera, sight).sees(place);
}

Camera cameraShowing(const Camera& camera, const Sight& sight, std::span<const LngLat> places,
                     Framing framing, std::span<const ArcEnds> arcs) {
    if (places.empty()) return camera;
    std::vector<LngLat> kept(places.begin(), places.end());
    if (framing == Framing::Together) kept = withoutFarthest(places);
    const std::vector<Viewport> areas = areasOf(sight);
    Found best = nearestIn(camera, areas.front(), sight, kept, framing);
    for (const Viewport& area : std::span(areas).subspan(1)) {
        if (best.isAsLarge) break;
        const Found other = nearestIn(camera, area, sight, kept, framing);
        const bool isNearer = other.seen == best.seen && other.camera.zoom > best.camera.zoom;
        if (other.seen > best.seen || isNearer) best = other;
    }
    const std::size_t seen = Seeing(camera, sight).count(kept);
    const bool isHuddled = best.camera.zoom > camera.zoom + kHuddledSteps;
    const std::size_t cut = cutArcs(camera, arcs);
    const bool isParted = 2 * cut > arcs.size() && cutArcs(best.camera, arcs) < cut;
    return seen < best.seen || isHuddled || isParted ? best.camera : camera;
}

} // namespace atlas
