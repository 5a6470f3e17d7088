#pragma once

#include <string>
#include <vector>

#include "model/camera/camera.h"
#include "scene/geometry/geometry.h"
#include "scene/geometry/polyline_tracer.h"

namespace atlas {

// Circles of equal distance around the middle of an azimuthal equidistant map.
struct RingRequest {
    double stepKilometres = 0.0; // 0: no rings
    double toleranceRadii = 1e-3;
    ClipWindow window; // rings are built where it is
};

// A round step that keeps rings apart on the screen; 0 for projections whose radius is not distance.
double ringStepKilometres(const Camera& camera, const Viewport& viewport);

LineMesh distanceRings(const RingRequest& request);

struct RingLabel {
    PlanePoint position; // on its ring
    std::string text;    // "2,500 km · 1,553 mi"
};

// Labels of the rings in view: up from the middle while it shows, otherwise along the ray through the middle
// of the view.
std::vector<RingLabel> ringLabels(const Camera& camera, const Viewport& viewport);

} // namespace atlas
