#pragma once

#include <span>
#include <utility>

#include "analysis/bundles/bundled_routes.h"
#include "core/progress.h"

namespace atlas {

// Measures every curve against its great circle, empties the routes of those that are more than so many times
// as long, and notes what is left.
Result<void> dropLongRoutes(BundledRoutes& routes, std::span<const std::pair<CityIndex, CityIndex>> pairs,
                            double largestDetour, const Progress& progress);

} // namespace atlas
