#include "analysis/bundles/route_detours.h"

#include <algorithm>
#include <vector>

#include "analysis/bundles/bundle_curve.h"
#include "analysis/bundles/bundle_progress.h"
#include "analysis/bundles/sphere_distance.h"
#include "core/parallel.h"

namespace atlas {

namespace {

constexpr std::size_t kRun = 512; // routes that one piece of work measures

double curveLength(const BundledRoutes& routes, PartnershipIndex partnership) {
    const std::span<const RouteNode> route = routes.route(partnership);
    double length = 0.0;
    for (std::size_t piece = 0; piece < pieceCount(route); ++piece)
        length += pieceLength(piecePoints(routes, pieceNodes(route, piece)));
    return length;
}

} // namespace

Result<void> dropLongRoutes(BundledRoutes& routes, std::span<const std::pair<CityIndex, CityIndex>> pairs,
                            double largestDetour, const Progress& progress) {
    std::vector<double> detours(routes.size(), 1.0);
    const std::size_t runCount = (detours.size() + kRun - 1) / kRun;
    const bool isDone = inParallel(runCount, progress, kBundling, [&](std::size_t run) {
        for (std::size_t i = run * kRun; i < std::min(detours.size(), (run + 1) * kRun); ++i) {
            const auto partnership = static_cast<PartnershipIndex>(i);
            if (routes.route(partnership).empty()) continue;
            const auto& [a, b] = pairs[i];
            detours[i] = curveLength(routes, partnership) / arcBetween(routes.nodes[a], routes.nodes[b]);
        }
    });
    if (!isDone) return cancelled();
    std::vector<RouteNode> kept;
    std::vector<std::uint32_t> firstOfRoute{0};
    kept.reserve(routes.routeNodes.size());
    double sum = 0.0;
    for (PartnershipIndex i = 0; i < routes.size(); ++i) {
        const std::span<const RouteNode> route = routes.route(i);
        const bool isKept = detours[i] <= largestDetour;
        if (isKept) kept.insert(kept.end(), route.begin(), route.end());
        firstOfRoute.push_back(static_cast<std::uint32_t>(kept.size()));
        const double detour = isKept ? std::max(1.0, detours[i]) : 1.0; // chords are a little short
        routes.largestDetour = std::max(routes.largestDetour, detour);
        sum += detour;
    }
    if (!pairs.empty()) routes.meanDetour = sum / static_cast<double>(pairs.size());
    routes.routeNodes = std::move(kept);
    routes.firstOfRoute = std::move(firstOfRoute);
    return {};
}

} // namespace atlas
