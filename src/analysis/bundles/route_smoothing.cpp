#include "analysis/bundles/route_smoothing.h"

#include <cmath>
#include <glm/geometric.hpp>

#include "analysis/bundles/bundle_progress.h"
#include "analysis/bundles/tuple_index.h"

namespace atlas {

namespace {

constexpr std::size_t kRoutesPerReport = 4096;
constexpr int kRounds = 30;
constexpr double kUsePower = 0.75;   // a wide way weighs more than a narrow one
constexpr double kStep = 0.6;        // of the way to where it bends least; from 0.75 on it would swing
constexpr double kShortening = 0.15; // how much a route wants to be short, beside straight

struct Bend {
    std::array<RouteNode, 3> nodes{};
    double weight = 0.0;
};

Result<std::vector<Bend>> bendsOf(const BundledRoutes& routes, const Progress& progress) {
    TupleIndex<3> index;
    std::vector<double> counts;
    for (PartnershipIndex partnership = 0; partnership < routes.size(); ++partnership) {
        const double share = static_cast<double>(partnership) / static_cast<double>(routes.size());
        if (partnership % kRoutesPerReport == 0 && !goesOn(progress, share, kBundling)) return cancelled();
        const std::span<const RouteNode> route = routes.route(partnership);
        for (std::size_t i = 0; i + 2 < route.size(); ++i) {
            std::array<RouteNode, 3> nodes{route[i], route[i + 1], route[i + 2]};
            if (nodes[0] > nodes[2]) std::swap(nodes[0], nodes[2]);
            const std::uint32_t bend = index.of(nodes);
            if (bend == counts.size()) counts.push_back(0.0);
            counts[bend] += 1.0;
        }
    }
    std::vector<Bend> bends;
    bends.reserve(counts.size());
    for (const std::array<RouteNode, 3>& nodes : std::move(index).takeTuples())
        bends.push_back({nodes, std::pow(counts[bends.size()], kUsePower)});
    return bends;
}

struct Pull {
    UnitVector sum{0.0};
    double weight = 0.0;
};

void pullNodes(const std::vector<Bend>& bends, const std::vector<UnitVector>& nodes,
               std::vector<Pull>& pulls) {
    pulls.assign(nodes.size(), {});
    for (const auto& [abc, weight] : bends) {
        const UnitVector& a = nodes[abc[0]];
        const UnitVector& b = nodes[abc[1]];
        const UnitVector& c = nodes[abc[2]];
        const UnitVector bend = a - 2.0 * b + c;
        pulls[abc[0]].sum -= weight * (bend + kShortening * (a - b));
        pulls[abc[1]].sum += weight * (2.0 + kShortening) * bend;
        pulls[abc[2]].sum -= weight * (bend + kShortening * (c - b));
        pulls[abc[0]].weight += weight * (1.0 + kShortening);
        pulls[abc[1]].weight += weight * (4.0 + 2.0 * kShortening);
        pulls[abc[2]].weight += weight * (1.0 + kShortening);
    }
}

} // namespace

Result<void> smoothRoutes(BundledRoutes& routes, std::size_t cityCount, const Progress& progress) {
    const Result<std::vector<Bend>> bends = bendsOf(routes, partOf(progress, 0.0, 0.3));
    if (!bends) return tl::unexpected<Error>(bends.error());
    std::vector<Pull> pulls;
    for (int round = 0; round < kRounds; ++round) {
        if (!goesOn(progress, 0.3 + 0.7 * round / kRounds, kBundling)) return cancelled();
        pullNodes(*bends, routes.nodes, pulls);
        for (std::size_t node = cityCount; node < routes.nodes.size(); ++node) {
            if (pulls[node].weight <= 0.0) continue;
            routes.nodes[node] =
                glm::normalize(routes.nodes[node] + kStep / pulls[node].weight * pulls[node].sum);
        }
    }
    return {};
}

} // namespace atlas
