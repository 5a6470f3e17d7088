#pragma once

#include <span>
#include <vector>

#include "export/vector/vector_page.h"

namespace atlas {

// More points than this in one path, and some programs show none of it.
inline constexpr std::size_t kMostPathPoints = 30'000;

// What of an open line lies in the box, in its order.
std::vector<PageLine> clippedLine(std::span<const PagePoint> line, const PageBox& box);

// What of a ring lies in the box; its edges beyond run along the box's. The first point is not repeated.
PageLine clippedRing(std::span<const PagePoint> ring, const PageBox& box);

// Without the points that stray no further than the tolerance from the line without them (D. H. Douglas,
// T. K. Peucker, 1973). Ends stay.
PageLine simplifiedLine(std::span<const PagePoint> line, double tolerancePixels);

// The same of a ring, closed or not; empty where hardly anything is left of it.
PageLine simplifiedRing(PageLine ring, double tolerancePixels);

std::size_t pointCountOf(std::span<const PageLine> lines);

// Lines that belong together in one path: a ring and its holes, or one line.
using LineGroup = std::vector<PageLine>;

// Groups shared out to few paths of fewer than kMostPathPoints each, in their order. A larger group becomes
// coarser.
std::vector<LineGroup> sharedOut(std::vector<LineGroup> groups, bool isClosed);

// Rings with the holes in them: the first of a group runs around the others. `rings`: as
// ringsOf() has them, but y down.
std::vector<LineGroup> withTheirHoles(std::vector<PageLine> rings);

} // namespace atlas
