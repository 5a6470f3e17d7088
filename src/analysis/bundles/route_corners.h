#pragma once

#include <vector>

#include "analysis/bundles/bundled_routes.h"
#include "core/progress.h"

namespace atlas {

// Takes the nodes out of a route at which it would turn sharply: it then leaves its cities towards each
// other, without a hook, and comes into a way that others go in that way's direction. Routes that turn alike
// at the same nodes stay alike.
void takeOutCorners(std::vector<RouteNode>& route, const std::vector<UnitVector>& nodes);

// Of all routes; who has nothing left between its cities is left to its great circle.
Result<void> takeOutCorners(BundledRoutes& routes, const Progress& progress);

} // namespace atlas
