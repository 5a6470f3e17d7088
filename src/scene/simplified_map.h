#pragma once

#include "data/base_map.h"

namespace atlas {

// The map with fewer points: land, lakes and lines stray from the given ones by no more than the tolerance,
// and no polygon vanishes or crosses itself (D. Douglas and T. Peucker, "Algorithms for the reduction of the
// number of points required to represent a digitized line", 1973, as GEOS does it, keeping the topology).
BaseMap simplified(const BaseMap& map, double toleranceDegrees);

} // namespace atlas
