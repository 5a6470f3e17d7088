#pragma once

#include <vector>

#include "geo/lng_lat.h"

namespace atlas {

// The great circle between two places as lines of longitude and latitude, for formats whose longitudes end at
// ±180° (RFC 7946, section 3.1.9): points at most `maximumStepDegrees` apart, cut where the circle crosses
// the antimeridian, with the exact latitude of the crossing at both cut ends.
//
// A circle over a pole runs along the plane's edge from one meridian to the other. Identical places give one
// line of two equal points.
std::vector<std::vector<LngLat>> greatCircleLines(LngLat start, LngLat end, double maximumStepDegrees);

} // namespace atlas
