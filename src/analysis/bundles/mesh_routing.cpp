#include "analysis/bundles/mesh_routing.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <numeric>

#include "analysis/bundles/bundle_progress.h"
#include "analysis/bundles/mesh_searches.h"
#include "analysis/bundles/sphere_distance.h"
#include "analysis/bundles/way_search.h"
#include "core/parallel.h"

namespace atlas {

namespace {

constexpr std::size_t kRun = 24; // searches that one piece of work does

// Who would go too long a way for the sake of sharing tries again with less of it.
constexpr std::array kEagerness{1.0, 0.5, 0.2};

// The first rounds show where many go, for which every so many-th source will do.
std::size_t sampleStride(int roundsLeft) {
    return static_cast<std::size_t>(std::max(1, 2 * roundsLeft));
}

class Rounds {
public:
    Rounds(const RouteMesh& mesh, const std::vector<MeshPair>& pairs, const BundleOptions& options)
        : m_mesh(mesh),
          m_pairs(pairs),
          m_options(options),
          m_costs(mesh.neighbours.size()),
          m_use(mesh.edgeCount()),
          m_ways(pairs.size()) {
        std::vector<std::uint32_t> all(pairs.size());
        std::iota(all.begin(), all.end(), 0U);
        m_searches = searchesFor(all, pairs, mesh.nodeCount());
    }

    // False, as below, when it was cancelled.
    bool countUse(std::size_t stride, const Progress& progress) {
        setCosts(1.0);
        std::vector<std::atomic<std::uint32_t>> use(m_mesh.edgeCount()); // sums are the same in any order
        const auto count = [&](const SearchTarget& target, const WaySearch& search, const Way& way) {
            for (std::size_t step = 0; step + 1 < way.size(); ++step)
                use[m_mesh.edges[search.cameBy(way[step])]] += m_pairs[target.pair].count;
        };
        if (!findWays(m_searches, stride, progress, count)) return false;
        for (std::size_t edge = 0; edge < use.size(); ++edge)
            m_use[edge] = use[edge] * static_cast<std::uint32_t>(stride);
        return true;
    }

    bool settle(const Progress& progress) {
        const auto keepWay = [&](const SearchTarget& target, const WaySearch&, const Way& way) {
            const MeshPair& pair = m_pairs[target.pair];
            if (!isShortEnough(way)) return;
            m_ways[target.pair] = way;
            if (way.front() != pair.a) std::reverse(m_ways[target.pair].begin(), m_ways[target.pair].end());
        };
        double done = 0.0;
        for (const double eagerness : kEagerness) {
            setCosts(eagerness);
            const double share = 0.8 * (1.0 - done); // of what is left, for most are short enough at once
            if (!findWays(m_searches, 1, partOf(progress, done, done + share), keepWay)) return false;
            done += share;
            std::vector<std::uint32_t> open;
            for (std::uint32_t pair = 0; pair < m_ways.size(); ++pair)
                if (m_ways[pair].empty()) open.push_back(pair);
            m_searches = searchesFor(open, m_pairs, m_mesh.nodeCount());
        }
        return true;
    }

    MeshWays ways() const {
        MeshWays ways;
        ways.first.push_back(0);
        for (const Way& way : m_ways) {
            ways.nodes.insert(ways.nodes.end(), way.begin(), way.end());
            ways.first.push_back(static_cast<std::uint32_t>(ways.nodes.size()));
        }
        return ways;
    }

private:
    using Way = std::vector<MeshNode>;

    // From every `stride`-th source.
    template <typename Visit>
    bool findWays(const MeshSearches& searches, std::size_t stride, const Progress& progress,
                  const Visit& visit) const {
        const std::size_t count = (searches.sources.size() + stride - 1) / stride;
        const std::size_t runCount = (count + kRun - 1) / kRun;
        return inParallel(runCount, progress, kBundling, [&](std::size_t run) {
            WaySearch search(m_mesh, m_costs);
            Way way;
            for (std::size_t i = run; i < count; i += runCount) {
                const std::vector<SearchTarget>& targets = searches.targets[i * stride];
                search.from(searches.sources[i * stride], targets);
                for (const SearchTarget& target : targets) {
                    search.wayFrom(target.node, way);
                    visit(target, search, way);
                }
            }
        });
    }

    void setCosts(double eagerness) {
        std::vector<float> costOfEdge(m_mesh.edgeCount());
        for (std::size_t edge = 0; edge < costOfEdge.size(); ++edge)
            costOfEdge[edge] =
                m_mesh.edgeLengths[edge] * static_cast<float>(std::pow(costShare(m_use[edge]), eagerness));
        for (std::size_t half = 0; half < m_costs.size(); ++half)
            m_costs[half] = costOfEdge[m_mesh.edges[half]];
    }

    double costShare(double use) const {
        const double fall = 1.0 / (1.0 + std::pow(use / m_options.halfwayUse, m_options.usePower));
        return m_options.cheapestShare + (1.0 - m_options.cheapestShare) * fall;
    }

    bool isShortEnough(const Way& way) const {
        if (way.empty()) return false;
        double length = 0.0;
        for (std::size_t i = 1; i < way.size(); ++i)
            length += arcBetween(m_mesh.places[way[i - 1]], m_mesh.places[way[i]]);
        const double direct = arcBetween(m_mesh.places[way.front()], m_mesh.places[way.back()]);
        return length <= m_options.longestWay * direct;
    }

    const RouteMesh& m_mesh;
    const std::vector<MeshPair>& m_pairs;
    const BundleOptions& m_options;
    MeshSearches m_searches;
    std::vector<float> m_costs; // by half edge
    std::vector<std::uint32_t> m_use;
    std::vector<Way> m_ways;
};

} // namespace

Result<MeshWays> shareWays(const RouteMesh& mesh, const std::vector<MeshPair>& pairs,
                           const BundleOptions& options, const Progress& progress) {
    Rounds rounds(mesh, pairs, options);
    double done = 0.0;
    for (int left = options.rounds - 1; left > 0; --left) {
        const double share = 1.0 / static_cast<double>(2 * options.rounds);
        if (!rounds.countUse(sampleStride(left), partOf(progress, done, done + share))) return cancelled();
        done += share;
    }
    if (!rounds.settle(partOf(progress, done, 1.0))) return cancelled();
    return rounds.ways();
}

} // namespace atlas
