#include "analysis/bundles/route_corners.h"

#include <algorithm>
#include <glm/geometric.hpp>
#include <utility>

#include "analysis/bundles/bundle_progress.h"

namespace atlas {

namespace {

constexpr std::size_t kRoutesPerReport = 4096;

constexpr double kSharpestTurn = 0.3;      // cosine; 73°
constexpr double kSharpestTurnAtEnd = 0.5; // 60°, at a node next to a city
constexpr double kShortestEnd = 0.35;      // from a city to the first node, as a share of the next step
constexpr double kFarthestBehind = -0.5;   // 120°, from a city's great circle to its first node

bool isCorner(const UnitVector& before, const UnitVector& here, const UnitVector& after, double sharpest) {
    const UnitVector arriving = here - before;
    const UnitVector leaving = after - here;
    return glm::dot(arriving, leaving) < sharpest * glm::length(arriving) * glm::length(leaving);
}

bool isTooClose(const UnitVector& city, const UnitVector& first, const UnitVector& second) {
    return glm::distance(city, first) < kShortestEnd * glm::distance(first, second);
}

// Whether a way to the node begins away from the other city: by the plane through the city that is square to
// the great circle.
bool isBehind(const UnitVector& city, const UnitVector& other, const UnitVector& node) {
    const UnitVector ahead = other - glm::dot(city, other) * city;
    const UnitVector aside = node - city;
    return glm::dot(ahead, aside) < kFarthestBehind * glm::length(ahead) * glm::length(aside);
}

// From the city at the front; what is left has three nodes or more.
void takeOutHook(std::vector<RouteNode>& route, const std::vector<UnitVector>& nodes) {
    std::size_t first = 1;
    while (first + 2 < route.size()) {
        const UnitVector& city = nodes[route.front()];
        const UnitVector& here = nodes[route[first]];
        const UnitVector& next = nodes[route[first + 1]];
        const bool isHook = isTooClose(city, here, next) || isCorner(city, here, next, kSharpestTurnAtEnd) ||
                            (first == 1 && isBehind(city, nodes[route.back()], here));
        if (!isHook) break;
        ++first;
    }
    route.erase(route.begin() + 1, route.begin() + static_cast<std::ptrdiff_t>(first));
}

} // namespace

void takeOutCorners(std::vector<RouteNode>& route, const std::vector<UnitVector>& nodes) {
    std::vector<RouteNode> kept;
    for (const RouteNode node : route) {
        while (kept.size() > 1 &&
               isCorner(nodes[kept[kept.size() - 2]], nodes[kept.back()], nodes[node], kSharpestTurn))
            kept.pop_back();
        kept.push_back(node);
    }
    takeOutHook(kept, nodes);
    std::reverse(kept.begin(), kept.end());
    takeOutHook(kept, nodes);
    std::reverse(kept.begin(), kept.end());
    route = std::move(kept);
}

Result<void> takeOutCorners(BundledRoutes& routes, const Progress& progress) {
    std::vector<std::uint32_t> firstOfRoute{0};
    std::vector<RouteNode> routeNodes;
    routeNodes.reserve(routes.routeNodes.size());
    std::vector<RouteNode> route;
    for (PartnershipIndex i = 0; i < routes.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(routes.size());
        if (i % kRoutesPerReport == 0 && !goesOn(progress, share, kBundling)) return cancelled();
        route.assign(routes.route(i).begin(), routes.route(i).end());
        if (route.size() > 2) takeOutCorners(route, routes.nodes);
        if (route.size() > 2) routeNodes.insert(routeNodes.end(), route.begin(), route.end());
        firstOfRoute.push_back(static_cast<std::uint32_t>(routeNodes.size()));
    }
    routes.firstOfRoute = std::move(firstOfRoute);
    routes.routeNodes = std::move(routeNodes);
    return {};
}

} // namespace atlas
