#pragma once

#include <span>
#include <vector>

#include "model/camera/camera.h"

namespace atlas {

// The pixels of a row that lie on the map; empty when end <= first.
struct RowSpan {
    int first = 0;
    int end = 0;
};

// The map's area row by row, the bottom row first. Every row of every projection's outline is one piece.
std::vector<RowSpan> rowSpansOfMap(const Camera& camera, const Viewport& viewport);

} // namespace atlas
