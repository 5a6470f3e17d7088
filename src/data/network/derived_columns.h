#pragma once

#include "data/network/network.h"

namespace atlas {

// Fills what follows from the rest of a network: the cities' size classes and counts of partners; of
// partnerships what is repeated from their cities, distances, ratios and bins; the span of recorded years.
void deriveColumns(Network& network);

} // namespace atlas
