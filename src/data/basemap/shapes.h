#pragma once

#include <vector>

#include "geo/lng_lat.h"

namespace atlas {

using Ring = std::vector<LngLat>; // closed: first point repeated at the end
using Line = std::vector<LngLat>;

// A polygon: the outer ring first, then its holes.
struct Polygon {
    std::vector<Ring> rings;
};

} // namespace atlas
