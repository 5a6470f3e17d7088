#pragma once

#include <vector>

#include "geo/lng_lat.h"
#include "model/facts/listed_partnership.h"

namespace atlas {

// The great circle of a partnership for files of data, from the city that is listed first, with a point for
// each degree: its chords stray from it by under a kilometre. Cut at the antimeridian (geo/antimeridian.h).
std::vector<std::vector<LngLat>> partnershipLines(const Network& network, const ListedPartnership& row);

} // namespace atlas
