#include "scene/basemap/view_window.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

namespace atlas {

namespace {

constexpr double kWindowedFromZoom = 2.0;
constexpr int kCapSamples = 9; // per side of the window

PlaneBounds viewBounds(const Camera& camera, const Viewport& viewport) {
    const PlaneToScreen transform = planeToScreen(camera, viewport);
    const PlanePoint topLeft = transform.toPlane({0.0, 0.0});
    const PlanePoint bottomRight = transform.toPlane({viewport.widthPixels, viewport.heightPixels});
    return {{topLeft.x, bottomRight.y}, {bottomRight.x, topLeft.y}};
}

// Nothing when a part of the window is off the map or near a whole hemisphere, where a cap would keep all
// anyway.
std::optional<SphericalCap> capOf(const Projection& projection, const PlaneBounds& window) {
    std::vector<LngLat> samples;
    for (int row = 0; row < kCapSamples; ++row) {
        for (int column = 0; column < kCapSamples; ++column) {
            const glm::dvec2 share = glm::dvec2(column, row) / static_cast<double>(kCapSamples - 1);
            const std::optional<LngLat> place =
                projection.inverse(window.minimum + share * (window.maximum - window.minimum));
            if (!place) return std::nullopt;
            samples.push_back(*place);
        }
    }
    SphericalCap cap = capAround(samples);
    cap.radiusRadians *= 1.1; // between samples the border may bulge
    if (cap.radiusRadians > 1.4) return std::nullopt;
    return cap;
}

double roundedUpScale(double scalePixels) {
    return std::exp2(std::ceil(std::log2(scalePixels)));
}

} // namespace

ViewWindow viewWindowFor(const Camera& camera, const Viewport& viewport) {
    ViewWindow window;
    window.builtScalePixels = roundedUpScale(planeToScreen(camera, viewport).scalePixels);
    if (camera.zoom < kWindowedFromZoom) return window;
    const PlaneBounds view = viewBounds(camera, viewport);
    const PlanePoint extent = view.maximum - view.minimum;
    window.plane = PlaneBounds{view.minimum - extent, view.maximum + extent};
    window.cap = capOf(projectionOf(camera), *window.plane);
    return window;
}

bool serves(const ViewWindow& window, const Camera& camera, const Viewport& viewport) {
    const double scale = planeToScreen(camera, viewport).scalePixels;
    if (scale > window.builtScalePixels || scale < window.builtScalePixels / 8.0) return false;
    if (!window.plane) return camera.zoom < kWindowedFromZoom + 1.0;
    const PlaneBounds view = viewBounds(camera, viewport);
    return view.minimum.x >= window.plane->minimum.x && view.minimum.y >= window.plane->minimum.y &&
           view.maximum.x <= window.plane->maximum.x && view.maximum.y <= window.plane->maximum.y;
}

} // namespace atlas
