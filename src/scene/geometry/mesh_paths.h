#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "geo/lng_lat.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// Meshes as the lines that a writer of vectors needs. They are found when they are asked for: a scene holds
// no point twice, and a window pays nothing for them.

using PlaneLine = std::vector<PlanePoint>;

// The middle lines of a mesh of ribbons, in order; a closed one repeats its first point at the end. Ribbons
// that follow each other and meet, as the chunks of a coast do, are one line.
std::vector<PlaneLine> linesOf(const LineMesh& mesh);

// The border of what triangles cover, as closed rings: the first point is repeated at the end. Borders run
// counter-clockwise, those of holes clockwise, so that the rings' signed areas add up to the area of the
// triangles. Where areas touch in one point, each has a ring of its own. `indices`: three per triangle,
// turned either way. Corners nearer than a millionth of the globe's radius are one, and
// rings that cover nothing to be seen (a sliver of rounding) are left out.
std::vector<PlaneLine> ringsOf(std::span<const glm::vec2> positions, std::span<const std::uint32_t> indices);
inline std::vector<PlaneLine> ringsOf(const FillMesh& mesh) {
    return ringsOf(mesh.positions, mesh.indices);
}

} // namespace atlas
