#pragma once

#include <optional>

#include "model/camera/camera.h"
#include "scene/basemap/prepared_map.h"
#include "scene/geometry/polyline_tracer.h"

namespace atlas {

// What of the plane geometry is built for, and how fine. Zoomed out it is the whole map; zoomed in, the view
// and as much again on every side, so that small moves need nothing new.
struct ViewWindow {
    ClipWindow plane;                // nothing: the whole map
    std::optional<SphericalCap> cap; // of the same; nothing: no cap is smaller than the globe
    double builtScalePixels = 0.0;   // pixels per radius that curves are smooth for
};

ViewWindow viewWindowFor(const Camera& camera, const Viewport& viewport);

// Whether geometry built for `window` still serves the view: it covers it, is smooth enough and not
// needlessly fine.
bool serves(const ViewWindow& window, const Camera& camera, const Viewport& viewport);

} // namespace atlas
