#pragma once

#include <vector>

#include "geo/projection.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// The map's edge as a closed line, counter-clockwise, first point repeated: the disc's rim, or the two
// sides of the cut meridian joined over the poles. Convex in every projection of the atlas.
std::vector<PlanePoint> mapOutline(const Projection& projection);

FillMesh fillOfOutline(const std::vector<PlanePoint>& outline);
LineMesh ribbonOfOutline(const std::vector<PlanePoint>& outline);

} // namespace atlas
