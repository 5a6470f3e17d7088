#pragma once

#include <span>
#include <utility>

#include "analysis/bundles/bundled_routes.h"

namespace atlas {

// Measures every curve against its great circle, empties the routes of those that are more than so many times
// as long, and notes what is left.
void dropLongRoutes(BundledRoutes& routes, std::span<const std::pair<CityIndex, CityIndex>> pairs,
                    double largestDetour);

} // namespace atlas
