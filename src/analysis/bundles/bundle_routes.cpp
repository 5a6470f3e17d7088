#include "analysis/bundles/bundle_routes.h"

#include <algorithm>
#include <limits>

#include "analysis/bundles/bundle_progress.h"
#include "analysis/bundles/mesh_routing.h"
#include "analysis/bundles/place_tree.h"
#include "analysis/bundles/route_corners.h"
#include "analysis/bundles/route_detours.h"
#include "analysis/bundles/route_mesh.h"
#include "analysis/bundles/route_smoothing.h"
#include "core/parallel.h"

namespace atlas {

namespace {

constexpr std::size_t kPairsPerReport = 4096;
constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

// The pairs of cities as pairs of nodes, each once.
struct JoinedPairs {
    std::vector<MeshPair> pairs;
    std::vector<std::uint32_t> pairOf; // by pair of cities; kNone where both have the same node
    std::vector<MeshNode> nodeOf;      // by city
};

std::vector<MeshNode> nearestNodes(std::span<const UnitVector> cities, const RouteMesh& mesh) {
    const PlaceTree tree(mesh.places);
    std::vector<MeshNode> nodeOf(cities.size());
    constexpr std::size_t kRun = 512;
    inParallel((cities.size() + kRun - 1) / kRun, [&](std::size_t run) {
        std::vector<PlaceTree::Near> near;
        for (std::size_t i = run * kRun; i < std::min(cities.size(), (run + 1) * kRun); ++i) {
            tree.nearest(cities[i], 1, near);
            nodeOf[i] = near.front().place;
        }
    });
    return nodeOf;
}

JoinedPairs joinedPairs(std::span<const UnitVector> cities, std::span<const CityPair> pairs,
                        const RouteMesh& mesh) {
    JoinedPairs joined;
    joined.nodeOf = nearestNodes(cities, mesh);
    joined.pairOf.assign(pairs.size(), kNone);
    std::vector<std::pair<std::pair<MeshNode, MeshNode>, std::uint32_t>> rows;
    for (std::uint32_t i = 0; i < pairs.size(); ++i) {
        const auto ends = std::minmax(joined.nodeOf[pairs[i].first], joined.nodeOf[pairs[i].second]);
        if (ends.first != ends.second) rows.push_back({{ends.first, ends.second}, i});
    }
    std::sort(rows.begin(), rows.end());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& [ends, row] = rows[i];
        if (i > 0 && rows[i - 1].first == ends)
            ++joined.pairs.back().count;
        else
            joined.pairs.push_back({ends.first, ends.second, 1});
        joined.pairOf[row] = static_cast<std::uint32_t>(joined.pairs.size() - 1);
    }
    return joined;
}

// Nodes of the mesh that a route uses come after the cities, in the mesh's order.
std::vector<RouteNode> usedNodes(const MeshWays& ways, const RouteMesh& mesh, BundledRoutes& routes) {
    std::vector<RouteNode> rows(mesh.nodeCount(), kNone);
    for (const MeshNode node : ways.nodes)
        rows[node] = 0;
    for (MeshNode node = 0; node < rows.size(); ++node) {
        if (rows[node] == kNone) continue;
        rows[node] = static_cast<RouteNode>(routes.nodes.size());
        routes.nodes.push_back(mesh.places[node]);
    }
    return rows;
}

// The nodes from one city to the other, both among them; fewer than three when they are joined directly.
void addRoute(BundledRoutes& routes, std::vector<RouteNode>& route, CityIndex a, CityIndex b) {
    if (!route.empty()) {
        route.insert(route.begin(), a);
        route.push_back(b);
    }
    if (route.size() > 2) routes.routeNodes.insert(routes.routeNodes.end(), route.begin(), route.end());
    routes.firstOfRoute.push_back(static_cast<std::uint32_t>(routes.routeNodes.size()));
}

Result<BundledRoutes> routesAlong(const MeshWays& ways, const JoinedPairs& joined, const RouteMesh& mesh,
                                  std::span<const UnitVector> cities, std::span<const CityPair> pairs,
                                  const Progress& progress) {
    BundledRoutes routes;
    routes.nodes.assign(cities.begin(), cities.end());
    const std::vector<RouteNode> rows = usedNodes(ways, mesh, routes);
    routes.firstOfRoute.push_back(0);
    std::vector<RouteNode> route;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(pairs.size());
        if (i % kPairsPerReport == 0 && !goesOn(progress, share, kBundling)) return cancelled();
        const auto& [a, b] = pairs[i];
        route.clear();
        if (const std::uint32_t pair = joined.pairOf[i]; pair != kNone) {
            for (std::uint32_t node = ways.first[pair]; node < ways.first[pair + 1]; ++node)
                route.push_back(rows[ways.nodes[node]]);
            if (joined.nodeOf[a] != joined.pairs[pair].a) std::reverse(route.begin(), route.end());
        }
        addRoute(routes, route, a, b);
    }
    return routes;
}

// Corners of the mesh first; then what is still one when all nodes have found their places.
Result<void> makeSmooth(BundledRoutes& routes, std::size_t cityCount, const Progress& progress) {
    for (const double begin : {0.0, 0.5}) {
        Result<void> cornered = takeOutCorners(routes, partOf(progress, begin, begin + 0.1));
        if (!cornered) return cornered;
        Result<void> smoothed = smoothRoutes(routes, cityCount, partOf(progress, begin + 0.1, begin + 0.5));
        if (!smoothed) return smoothed;
    }
    return {};
}

std::vector<CityPair> pairsOf(const PartnershipTable& table) {
    std::vector<CityPair> pairs;
    pairs.reserve(table.size());
    for (PartnershipIndex i = 0; i < table.size(); ++i)
        pairs.emplace_back(table.cityA[i], table.cityB[i]);
    return pairs;
}

} // namespace

Result<BundledRoutes> bundleRoutes(std::span<const UnitVector> cities, std::span<const CityPair> pairs,
                                   const BundleOptions& options, const Progress& progress) {
    Result<MeshNodes> nodes = spreadMeshNodes(cities, options, partOf(progress, 0.0, 0.1));
    if (!nodes) return tl::unexpected<Error>(nodes.error());
    const Result<RouteMesh> mesh = joinedMesh(*std::move(nodes), partOf(progress, 0.1, 0.15));
    if (!mesh) return tl::unexpected<Error>(mesh.error());
    const JoinedPairs joined = joinedPairs(cities, pairs, *mesh);
    const Result<MeshWays> ways = shareWays(*mesh, joined.pairs, options, partOf(progress, 0.15, 0.9));
    if (!ways) return tl::unexpected<Error>(ways.error());
    Result<BundledRoutes> routes =
        routesAlong(*ways, joined, *mesh, cities, pairs, partOf(progress, 0.9, 0.92));
    if (!routes) return routes;
    const Result<void> smoothed = makeSmooth(*routes, cities.size(), partOf(progress, 0.92, 0.98));
    if (!smoothed) return tl::unexpected<Error>(smoothed.error());
    const Result<void> measured =
        dropLongRoutes(*routes, pairs, options.largestDetour, partOf(progress, 0.98, 1.0));
    if (!measured) return tl::unexpected<Error>(measured.error());
    return routes;
}

Result<BundledRoutes> bundleRoutes(const Network& network, const BundleOptions& options,
                                   const Progress& progress) {
    std::vector<UnitVector> cities;
    cities.reserve(network.cities.size());
    for (const LngLat& location : network.cities.location)
        cities.push_back(toUnitVector(location));
    return bundleRoutes(cities, pairsOf(network.partnerships), options, progress);
}

} // namespace atlas
