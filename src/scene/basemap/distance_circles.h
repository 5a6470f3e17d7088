#pragma once

#include <string>
#include <vector>

#include "scene/basemap/plane_view.h"
#include "scene/geometry/geometry.h"
#include "scene/geometry/polyline_tracer.h"

namespace atlas {

// Circles of equal distance around the middle of an azimuthal equidistant map.
struct DistanceCircles {
    double stepKilometres = 0.0; // 0: none
    double toleranceRadii = 1e-3;
    ClipWindow window; // they are built where it is
};

// A round step that keeps circles apart on the screen; 0 for projections whose radius is not distance.
double distanceStepKilometres(const PlaneView& view);

LineMesh ribbonsOf(const DistanceCircles& circles);

struct DistanceLabel {
    PlanePoint position; // on its circle
    std::string text;    // "2,500 km · 1,553 mi"
};

// Labels of the circles in view: up from the middle while it shows, otherwise along the ray through the
// middle of the view.
std::vector<DistanceLabel> distanceLabels(const PlaneView& view);

} // namespace atlas
