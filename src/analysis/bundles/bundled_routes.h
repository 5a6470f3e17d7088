#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "data/network/network.h"
#include "geo/lng_lat.h"

namespace atlas {

// Row of BundledRoutes::nodes.
using RouteNode = std::uint32_t;

// Ways on the sphere that partnerships share where they go the same way. A partnership is drawn as the cubic
// B-spline of its route's nodes (analysis/bundles/bundle_curve.h).
struct BundledRoutes {
    std::vector<UnitVector> nodes;           // all cities in their order, then the nodes that are shared
    std::vector<std::uint32_t> firstOfRoute; // by partnership, into routeNodes, and one more
    std::vector<RouteNode> routeNodes;       // from city A to city B, both among them
    double meanDetour = 1.0; // of all partnerships: length of the curve over that of the great circle
    double largestDetour = 1.0;

    std::size_t size() const { return firstOfRoute.empty() ? 0 : firstOfRoute.size() - 1; }

    // Three nodes or more; none: the partnership goes by its great circle.
    std::span<const RouteNode> route(PartnershipIndex partnership) const {
        const std::uint32_t first = firstOfRoute[partnership];
        return {routeNodes.data() + first, firstOfRoute[partnership + 1] - first};
    }
};

} // namespace atlas
