#include "model/camera/sight.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double kLeastShare = 0.25; // of the free area, beside a panel

ScreenPoint middleOf(const Viewport& viewport) {
    const Insets& insets = viewport.insets;
    return {(insets.leftPixels + viewport.widthPixels - insets.rightPixels) / 2.0,
            (insets.topPixels + viewport.heightPixels - insets.bottomPixels) / 2.0};
}

} // namespace

Viewport Sight::besidePanel() const {
    Viewport beside = viewport;
    const double free = viewport.widthPixels - viewport.insets.leftPixels - viewport.insets.rightPixels;
    if (free - coveredPixels >= kLeastShare * free) beside.insets.rightPixels += coveredPixels;
    return beside;
}

Camera cameraIn(const Camera& camera, const Viewport& from, const Viewport& to) {
    if (from == to) return camera;
    Camera same = camera;
    const double scale = planeToScreen(camera, from).scalePixels;
    same.zoom = camera.zoom + std::log2(scale / planeToScreen(camera, to).scalePixels);
    const ScreenPoint before = middleOf(from);
    const ScreenPoint after = middleOf(to);
    same.pan += PlanePoint{(after.x - before.x) / scale, (before.y - after.y) / scale};
    return clamped(same);
}

LngLat placeInMiddle(const Camera& camera, const Sight& sight) {
    return placeInMiddle(cameraIn(camera, sight.viewport, sight.besidePanel()));
}

Camera centredOn(const Camera& camera, const Sight& sight, LngLat place) {
    const Viewport beside = sight.besidePanel();
    return cameraIn(centredOn(cameraIn(camera, sight.viewport, beside), place), beside, sight.viewport);
}

Camera wholeMap(const Camera& camera, const Sight& sight) {
    const Viewport beside = sight.besidePanel();
    Camera whole = cameraIn(camera, sight.viewport, beside);
    whole.zoom = 0.0;
    whole.pan = {0.0, 0.0};
    return cameraIn(whole, beside, sight.viewport);
}

Camera withProjection(const Camera& camera, const Sight& sight, ProjectionKind kind) {
    const Viewport beside = sight.besidePanel();
    return cameraIn(withProjection(cameraIn(camera, sight.viewport, beside), kind), beside, sight.viewport);
}

} // namespace atlas
