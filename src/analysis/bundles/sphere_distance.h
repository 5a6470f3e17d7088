#pragma once

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "geo/lng_lat.h"

namespace atlas {

inline constexpr double kMeanEarthRadiusKilometres = 6371.0088;

// Radians; from the chord, which stays exact for places near each other.
inline double arcBetween(const UnitVector& a, const UnitVector& b) {
    return 2.0 * std::asin(std::min(1.0, 0.5 * glm::length(a - b)));
}

inline double arcOfKilometres(double kilometres) {
    return kilometres / kMeanEarthRadiusKilometres;
}

} // namespace atlas
