#pragma once

#include "analysis/bundles/bundled_routes.h"
#include "core/progress.h"

namespace atlas {

// Moves the nodes that are not cities to where the routes through them bend least: the sum over all
// three nodes in a row of |a - 2b + c|², weighted by how many go there, so that a narrow way joins a wide one
// in its direction. Rounds of Jacobi's method, which is what the weights of M. Kass, A. Witkin, D.
// Terzopoulos, "Snakes: Active contour models" (1988) amount to. What is shared stays shared.
Result<void> smoothRoutes(BundledRoutes& routes, std::size_t cityCount, const Progress& progress);

} // namespace atlas
