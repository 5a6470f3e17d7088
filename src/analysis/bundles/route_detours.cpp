#include "analysis/bundles/route_detours.h"

#include <algorithm>

#include "analysis/bundles/bundle_pieces.h"
#include "analysis/bundles/sphere_distance.h"
#include "core/parallel.h"

namespace atlas {

namespace {

std::vector<double> lengthsOf(const BundlePieces& pieces, const BundledRoutes& routes) {
    std::vector<double> lengths(pieces.pieces.size());
    constexpr std::size_t kRun = 2048;
    inParallel((lengths.size() + kRun - 1) / kRun, [&](std::size_t run) {
        for (std::size_t i = run * kRun; i < std::min(lengths.size(), (run + 1) * kRun); ++i)
            lengths[i] = pieceLength(piecePoints(routes, pieces.pieces[i]));
    });
    return lengths;
}

} // namespace

void dropLongRoutes(BundledRoutes& routes, std::span<const std::pair<CityIndex, CityIndex>> pairs,
                    double largestDetour) {
    const BundlePieces pieces = piecesOf(routes);
    const std::vector<double> lengths = lengthsOf(pieces, routes);
    std::vector<RouteNode> kept;
    std::vector<std::uint32_t> firstOfRoute{0};
    kept.reserve(routes.routeNodes.size());
    double sum = 0.0;
    for (PartnershipIndex i = 0; i < routes.size(); ++i) {
        double length = 0.0;
        for (const std::uint32_t piece : pieces.curve(i))
            length += lengths[piece];
        const double direct = arcBetween(routes.nodes[pairs[i].first], routes.nodes[pairs[i].second]);
        const bool isKept = length > 0.0 && length <= largestDetour * direct;
        const double detour = isKept ? std::max(1.0, length / direct) : 1.0;
        const std::span<const RouteNode> route = routes.route(i);
        if (isKept) kept.insert(kept.end(), route.begin(), route.end());
        firstOfRoute.push_back(static_cast<std::uint32_t>(kept.size()));
        routes.largestDetour = std::max(routes.largestDetour, detour);
        sum += detour;
    }
    if (!pairs.empty()) routes.meanDetour = sum / static_cast<double>(pairs.size());
    routes.routeNodes = std::move(kept);
    routes.firstOfRoute = std::move(firstOfRoute);
}

} // namespace atlas
