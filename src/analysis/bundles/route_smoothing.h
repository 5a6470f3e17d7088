#pragma once

#include "analysis/bundles/bundled_routes.h"
#include "core/progress.h"

namespace atlas {

// Moves the nodes that are not cities to where the routes through them bend least: the least sum of
// |a - 2b + c|² over all three nodes in a row, weighted by how many go there, so that a narrow way joins a
// wide one in its direction. The energy of M. Kass, A. Witkin, D. Terzopoulos, "Snakes: Active contour
// models" (1988), by rounds of Jacobi's method. What is shared stays shared.
Result<void> smoothRoutes(BundledRoutes& routes, std::size_t cityCount, const Progress& progress);

} // namespace atlas
