#include "analysis/bundles/way_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/bundles/sphere_distance.h"

namespace atlas {

namespace {

// How much longer than the direct one a way over any node of the ellipse is at least: a share, of long ways a
// smaller one, so that they do not begin by going far back.
constexpr double kWidestEllipse = 1.2;
constexpr double kLongEllipse = 1.06;
constexpr double kLongEllipseMore = 0.0235; // radians, 150 km

double largestSumOf(double direct) {
    return std::min({kWidestEllipse * direct, kLongEllipse * direct + kLongEllipseMore, kPi});
}

constexpr float kEdgesPerBucket = 0.5F; // width of a bucket, in shortest edges

} // namespace

WaySearch::WaySearch(const RouteMesh& mesh, std::span<const float> costs)
    : m_mesh(mesh),
      m_costs(costs),
      m_states(mesh.nodeCount()),
      m_bucketsPerCost(mesh.edgeLengths.empty()
                           ? 1.0F
                           : 1.0F / (kEdgesPerBucket *
                                     *std::min_element(mesh.edgeLengths.begin(), mesh.edgeLengths.end()))) {}

WaySearch::State& WaySearch::met(MeshNode node) {
    State& state = m_states[node];
    if (state.search == m_search) return state;
    state = {};
    state.search = m_search;
    state.cost = std::numeric_limits<float>::max();
    state.isInside = isInside(m_mesh.places[node]);
    return state;
}

// The arc to the target may be as long as the ellipse's sum less the arc to the source; its cosine is a sum
// of products. The ellipse that has just held a node probably holds the next one.
bool WaySearch::isInside(const UnitVector& place) {
    const double cosine = glm::dot(place, m_source);
    const double sine = std::sqrt(std::max(0.0, 1.0 - cosine * cosine));
    for (Ellipse& ellipse : m_ellipses) {
        if (cosine < ellipse.cosineOfSum) continue;
        const double cosineToFocus = glm::dot(place, ellipse.focus);
        if (cosineToFocus < ellipse.cosineOfSum * cosine + ellipse.sineOfSum * sine) continue;
        std::swap(m_ellipses.front(), ellipse);
        return true;
    }
    return false;
}

void WaySearch::from(MeshNode source, std::span<const SearchTarget> targets) {
    ++m_search;
    m_source = m_mesh.places[source];
    m_ellipses.clear();
    for (const SearchTarget& target : targets) {
        const UnitVector& focus = m_mesh.places[target.node];
        const double direct = arcBetween(m_source, focus);
        const double sum = largestSumOf(direct);
        m_ellipses.push_back({focus, std::cos(sum), std::sin(sum)});
    }
    std::size_t open = 0;
    for (const SearchTarget& target : targets) {
        State& state = met(target.node);
        state.isInside = true;
        open += state.isTarget ? 0 : 1;
        state.isTarget = true;
    }
    met(source).cost = 0.0F;
    for (std::vector<MeshNode>& bucket : m_buckets)
        bucket.clear();
    queue(source);
    for (std::size_t i = 0; i < m_buckets.size() && open > 0; ++i) {
        // Its own nodes may come into the bucket once more, for less.
        for (std::size_t k = 0; k < m_buckets[i].size(); ++k) {
            const MeshNode node = m_buckets[i][k];
            State& here = m_states[node];
            if (bucketOf(here.cost) != i) continue; // came for less, and has gone on
            if (here.isTarget) --open;
            here.isTarget = false;
            goOnFrom(node);
        }
    }
}

void WaySearch::queue(MeshNode node) {
    const std::size_t bucket = bucketOf(m_states[node].cost);
    if (bucket >= m_buckets.size()) m_buckets.resize(bucket + 1);
    m_buckets[bucket].push_back(node);
}

void WaySearch::goOnFrom(MeshNode node) {
    const float cost = m_states[node].cost;
    for (std::uint32_t half = m_mesh.offsets[node]; half < m_mesh.offsets[node + 1]; ++half) {
        const MeshNode neighbour = m_mesh.neighbours[half];
        State& there = met(neighbour);
        const float costThere = cost + m_costs[half];
        if (!there.isInside || costThere >= there.cost) continue;
        there.cost = costThere;
        there.from = node;
        there.cameBy = half;
        queue(neighbour);
    }
}

void WaySearch::wayFrom(MeshNode target, std::vector<MeshNode>& nodes) const {
    nodes.clear();
    if (m_states[target].search != m_search || m_states[target].isTarget) return;
    nodes.push_back(target);
    for (MeshNode node = target; m_states[node].cost > 0.0F; node = nodes.back())
        nodes.push_back(m_states[node].from);
}

} // namespace atlas
