#pragma once

#include <span>
#include <vector>

#include "data/network/network.h"
#include "scene/geometry/polyline_tracer.h"

namespace atlas {

// Sideways shifts that set arcs apart which leave a city in nearly the same direction, parallel partnerships
// of the same two cities among them. Per partnership, in units of the gap between two neighbours: positive to
// the left of the way from city A to city B, 0 where an arc has no neighbour or ends in none of the cities.
// An arc between two of the cities belongs to the fan of the first.
std::vector<double> fanShifts(const Network& network, std::span<const CityIndex> cities,
                              std::span<const PartnershipIndex> partnerships);

// The lines of one arc, shifted sideways by `shiftRadii` in the middle of its way and not at all at its ends.
// What is cut in pieces stays as it is: its pieces end at the map's edge.
TracedLines bowed(const TracedLines& lines, double shiftRadii);

} // namespace atlas
