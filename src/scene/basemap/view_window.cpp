#include "scene/basemap/view_window.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

namespace atlas {

namespace {

constexpr double kWindowedFromZoom = 2.0;
constexpr int kCapSamples = 9; // per side of the window

PlaneBounds boundsOf(const PlaneView& view) {
    const PlanePoint topLeft = view.toScreen.toPlane({0.0, 0.0});
    const PlanePoint bottomRight =
        view.toScreen.toPlane({view.viewport.widthPixels, view.viewport.heightPixels});
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

ViewWindow viewWindowFor(const PlaneView& view) {
    ViewWindow window;
    window.builtScalePixels = roundedUpScale(view.scalePixels());
    if (view.camera.zoom < kWindowedFromZoom) return window;
    const PlaneBounds seen = boundsOf(view);
    const PlanePoint extent = seen.maximum - seen.minimum;
    window.plane = PlaneBounds{seen.minimum - extent, seen.maximum + extent};
    window.cap = capOf(view.projection, *window.plane);
    return window;
}

bool serves(const ViewWindow& window, const PlaneView& view) {
    const double scale = view.scalePixels();
    if (scale > window.builtScalePixels || scale < window.builtScalePixels / 8.0) return false;
    if (!window.plane) return view.camera.zoom < kWindowedFromZoom + 1.0;
    const PlaneBounds seen = boundsOf(view);
    return seen.minimum.x >= window.plane->minimum.x && seen.minimum.y >= window.plane->minimum.y &&
           seen.maximum.x <= window.plane->maximum.x && seen.maximum.y <= window.plane->maximum.y;
}

const ViewWindow& ViewWindowKeeper::windowFor(const PlaneView& view) {
    const bool isSamePlane = m_plane == view.plane();
    if (m_isMoving && isSamePlane && serves(m_window, view)) return m_window;
    m_plane = view.plane();
    m_window = viewWindowFor(view);
    return m_window;
}

} // namespace atlas
