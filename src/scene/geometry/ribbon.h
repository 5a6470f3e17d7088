#pragma once

#include <cstdint>
#include <span>

#include "geo/lng_lat.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// What each point of a line costs in a mesh, at most.
inline constexpr std::size_t kRibbonVertices = 2;
inline constexpr std::size_t kRibbonIndices = 6;

// Appends a line as a ribbon: two vertices per point on its two sides, with mitred joins. `isClosed` joins
// the last point (equal to the first) with the first.
void appendRibbon(std::span<const PlanePoint> line, std::uint16_t shade, bool isClosed, LineMesh& mesh);

// The same, open, with a shade for each point.
void appendRibbon(std::span<const PlanePoint> line, std::span<const std::uint16_t> shades, LineMesh& mesh);

} // namespace atlas
