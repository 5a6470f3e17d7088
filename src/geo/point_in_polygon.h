#pragma once

#include <glm/vec2.hpp>

namespace atlas {

// Whether a ray from the point to the right crosses an edge. A point lies in a polygon when an odd number of
// edges is crossed (M. Shimrat, "Algorithm 112: Position of point relative to polygon", 1962).
inline bool isCrossedByRay(glm::dvec2 from, glm::dvec2 to, glm::dvec2 point) {
    if ((from.y > point.y) == (to.y > point.y)) return false;
    return point.x < from.x + (point.y - from.y) / (to.y - from.y) * (to.x - from.x);
}

} // namespace atlas
