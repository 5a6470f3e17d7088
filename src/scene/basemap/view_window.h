#pragma once

#include <optional>

#include "scene/basemap/plane_view.h"
#include "scene/basemap/prepared_map.h"
#include "scene/geometry/polyline_tracer.h"

namespace atlas {

// What of the plane geometry is built for, and how fine. Zoomed out it is the whole map; zoomed in, the view
// and as much again on every side, so that small moves need nothing new.
struct ViewWindow {
    ClipWindow plane;                // nothing: the whole map
    std::optional<SphericalCap> cap; // of the same; nothing: no cap is smaller than the globe
    double builtScalePixels = 0.0;   // pixels per radius that curves are smooth for

    // How far a chord may stray from its curve, in globe radii: a quarter of a pixel.
    double toleranceRadii() const { return 0.25 / builtScalePixels; }

    friend bool operator==(const ViewWindow&, const ViewWindow&) = default;
};

ViewWindow viewWindowFor(const PlaneView& view);

// Whether geometry built for `window` still serves the view: it covers it, is smooth enough and not
// needlessly fine.
bool serves(const ViewWindow& window, const PlaneView& view);

// The window that geometry is built for, from one picture to the next.
class ViewWindowKeeper {
public:
    // `isMoving`: pictures follow each other on a screen, and a window stays as long as it serves. Otherwise
    // each picture gets its own, so that what was drawn before changes nothing.
    explicit ViewWindowKeeper(bool isMoving) : m_isMoving(isMoving) {}

    const ViewWindow& windowFor(const PlaneView& view);

private:
    bool m_isMoving;
    std::optional<PlaneId> m_plane;
    ViewWindow m_window;
};

} // namespace atlas
