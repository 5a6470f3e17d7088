#include "model/camera/camera_fit.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <vector>

namespace atlas {

namespace {

constexpr double kKeptShare = 0.98;    // of the places, those nearest to their middle
constexpr double kFilledShare = 0.8;   // of the free area
constexpr double kNearestZoom = 6.0;   // a single town still shows its region
constexpr double kWholeMap = 0.3;      // a zoom up to which no part of the map is worth turning to
constexpr double kSightPixels = 120.0; // between a place and a panel: room for a name

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

struct Extent {
    PlanePoint min{1e9, 1e9};
    PlanePoint max{-1e9, -1e9};
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

} // namespace

Camera cameraShowing(const Camera& camera, const Viewport& viewport, std::span<const LngLat> places) {
    if (places.empty()) return camera;
    const std::vector<LngLat> kept = withoutFarthest(places);
    Camera shown = camera;
    shown.zoom = kNearestZoom; // from afar the map would not let its middle go there
    shown = centredOn(shown, middleOf(kept));
    const Extent around = extentOf(shown, kept);
    if (around.max.x < around.min.x) return camera; // none on this map
    if (const auto middle = projectionOf(shown).inverse((around.min + around.max) / 2.0)) {
        shown = centredOn(shown, *middle);
    }
    const Extent extent = extentOf(shown, kept);
    const PlanePoint reach = glm::max(extent.max - shown.pan, shown.pan - extent.min);
    const double scale = planeToScreen(shown, viewport).scalePixels;
    const double width = viewport.widthPixels - viewport.insets.leftPixels - viewport.insets.rightPixels;
    const double height = viewport.heightPixels - viewport.insets.topPixels - viewport.insets.bottomPixels;
    const double share = std::max({2.0 * scale * reach.x / std::max(16.0, width),
                                   2.0 * scale * reach.y / std::max(16.0, height), 1e-9});
    shown.zoom = std::clamp(kNearestZoom + std::log2(kFilledShare / share), 0.0, kNearestZoom);
    return clamped(shown);
}

namespace {

Camera movedLeft(const Camera& camera, const Viewport& viewport, double pixels) {
    const ScreenPoint middle{viewport.widthPixels / 2.0, viewport.heightPixels / 2.0};
    return dragged(camera, viewport, middle, middle - ScreenPoint{pixels, 0.0});
}

Camera cameraAtBeside(const Camera& camera, const Viewport& viewport, LngLat place, double coveredPixels) {
    const Camera centred = centredOn(camera, place);
    if (coveredPixels <= 0.0) return centred;
    const double toMiddle = coveredPixels / 2.0;
    if (camera.zoom > kWholeMap) return movedLeft(centred, viewport, toMiddle);
    const double room =
        (viewport.widthPixels - viewport.insets.leftPixels - viewport.insets.rightPixels) / 2.0 -
        coveredPixels;
    const double lacking = kSightPixels * viewport.pixelRatio - room;
    return lacking > 0.0 ? movedLeft(centred, viewport, std::min(lacking, toMiddle)) : centred;
}

} // namespace

Camera cameraShowingBeside(const Camera& camera, const Viewport& viewport, std::span<const LngLat> places,
                           double coveredPixels) {
    if (places.empty()) return camera;
    if (places.size() == 1) return cameraAtBeside(camera, viewport, places.front(), coveredPixels);
    Viewport free = viewport;
    free.insets.rightPixels += coveredPixels;
    Camera shown = cameraShowing(camera, free, places);
    shown.zoom +=
        std::log2(planeToScreen(shown, free).scalePixels / planeToScreen(shown, viewport).scalePixels);
    if (shown.zoom > kWholeMap) return movedLeft(shown, viewport, coveredPixels / 2.0);
    Camera whole = camera;
    whole.zoom = 0.0;
    return clamped(whole);
}

} // namespace atlas
