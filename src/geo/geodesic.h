#pragma once

#include "geo/lng_lat.h"

namespace atlas {

inline constexpr double kKilometresPerMile = 1.609344;

// Length of the shortest path on the WGS 84 ellipsoid, in kilometres, exact to nanometres.
// C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87 (2013), as PROJ carries it.
double geodesicDistanceKilometres(LngLat a, LngLat b);

} // namespace atlas
