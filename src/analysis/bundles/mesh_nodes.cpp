#include "analysis/bundles/mesh_nodes.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <numeric>
#include <utility>

#include "analysis/bundles/bundle_progress.h"
#include "analysis/bundles/node_candidates.h"
#include "analysis/bundles/place_tree.h"
#include "core/parallel.h"

namespace atlas {

namespace {

constexpr double kSmallestGap = 0.78; // between nodes, in spacings, before they are pushed apart
constexpr std::size_t kTurnsPerReport = 4096;
constexpr int kPushRounds = 3;
constexpr double kPushReach = 1.5; // in spacings
constexpr double kPush = 0.25;
constexpr std::size_t kPushers = 8;

std::vector<UnitVector> placesOf(const std::vector<NodeCandidate>& candidates) {
    std::vector<UnitVector> places;
    places.reserve(candidates.size());
    for (const NodeCandidate& candidate : candidates)
        places.push_back(candidate.place);
    return places;
}

// Who has its turn first keeps its place, and all that are too near to it are out. What is kept comes in the
// order of a tree.
Result<MeshNodes> thinnedOut(const std::vector<NodeCandidate>& candidates, const Progress& progress) {
    const PlaceTree tree(placesOf(candidates));
    if (!goesOn(progress, 0.0, kBundling)) return cancelled();
    std::vector<std::uint32_t> turns(candidates.size());
    std::iota(turns.begin(), turns.end(), 0U);
    std::sort(turns.begin(), turns.end(), [&](std::uint32_t x, std::uint32_t y) {
        return std::pair(candidates[x].turn, x) < std::pair(candidates[y].turn, y);
    });
    enum class Lot : std::uint8_t { Open, Kept, Out };
    std::vector<Lot> lots(candidates.size(), Lot::Open);
    std::vector<PlaceTree::Near> near;
    for (std::size_t turn = 0; turn < turns.size(); ++turn) {
        const double share = static_cast<double>(turn) / static_cast<double>(turns.size());
        if (turn % kTurnsPerReport == 0 && !goesOn(progress, share, kBundling)) return cancelled();
        const std::uint32_t row = turns[turn];
        if (lots[row] == Lot::Out) continue;
        tree.within(candidates[row].place, kSmallestGap * candidates[row].spacing, near);
        for (const PlaceTree::Near& other : near)
            if (lots[other.place] == Lot::Open) lots[other.place] = Lot::Out;
        lots[row] = Lot::Kept;
    }
    MeshNodes nodes;
    for (const std::uint32_t row : tree.order()) {
        if (lots[row] != Lot::Kept) continue;
        nodes.places.push_back(candidates[row].place);
        nodes.spacing.push_back(candidates[row].spacing);
    }
    return nodes;
}

void pushApart(MeshNodes& nodes) {
    const PlaceTree tree(nodes.places);
    std::vector<UnitVector> pushed = nodes.places;
    constexpr std::size_t kRun = 256;
    inParallel((pushed.size() + kRun - 1) / kRun, [&](std::size_t run) {
        std::vector<PlaceTree::Near> near;
        for (std::size_t i = run * kRun; i < std::min(pushed.size(), (run + 1) * kRun); ++i) {
            tree.nearest(nodes.places[i], kPushers, near);
            UnitVector push(0.0);
            for (const PlaceTree::Near& other : near) {
                const double chord = std::sqrt(other.squaredChord);
                const double reach = kPushReach * 0.5 * (nodes.spacing[i] + nodes.spacing[other.place]);
                if (chord <= 0.0 || chord >= reach) continue;
                push += (1.0 - chord / reach) / chord * (nodes.places[i] - nodes.places[other.place]);
            }
            pushed[i] = glm::normalize(nodes.places[i] + kPush * nodes.spacing[i] * push);
        }
    });
    nodes.places = std::move(pushed);
}

} // namespace

Result<MeshNodes> spreadMeshNodes(std::span<const UnitVector> cities, const BundleOptions& options,
                                  const Progress& progress) {
    const Result<std::vector<NodeCandidate>> candidates =
        nodeCandidates(cities, options, partOf(progress, 0.0, 0.6));
    if (!candidates) return tl::unexpected<Error>(candidates.error());
    Result<MeshNodes> nodes = thinnedOut(*candidates, partOf(progress, 0.6, 0.9));
    for (int round = 0; nodes && round < kPushRounds; ++round) {
        if (!goesOn(progress, 0.9, kBundling)) return cancelled();
        pushApart(*nodes);
    }
    return nodes;
}

} // namespace atlas
