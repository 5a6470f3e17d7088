#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "analysis/bundles/mesh_searches.h"
#include "analysis/bundles/route_mesh.h"

namespace atlas {

// The cheapest ways from one node to several. E. W. Dijkstra, "A note on two problems in connexion with
// graphs" (1959), with the buckets of R. B. Dial, "Algorithm 360: Shortest-path forest with topological
// ordering" (1969) for a queue; within the ellipses around source and targets, where alone a way can be short
// enough, and until all targets are reached. Keeps its arrays from search to search; one for each thread.
class WaySearch {
public:
    // `costs`: of each half edge, in the order of the mesh's neighbours. Both are referred to.
    WaySearch(const RouteMesh& mesh, std::span<const float> costs);

    void from(MeshNode source, std::span<const SearchTarget> targets);

    // Of the last search: the nodes from the target back to the source, both among them; none when the
    // ellipse has no way.
    void wayFrom(MeshNode target, std::vector<MeshNode>& nodes) const;

    // The half edge by which the last search came to a node.
    std::uint32_t cameBy(MeshNode node) const { return m_states[node].cameBy; }

private:
    struct State {
        float cost = 0.0F;
        std::uint32_t search = 0; // that this is of; of any other: not met
        MeshNode from = 0;
        std::uint32_t cameBy = 0;
        bool isInside = false;
        bool isTarget = false;
    };
    // Of all arcs the cosines, so that asking needs none.
    struct Ellipse {
        UnitVector focus;
        double cosineOfSum = 0.0; // of the arcs to both foci, at most
        double sineOfSum = 0.0;
    };

    State& met(MeshNode node);
    void queue(MeshNode node);
    void goOnFrom(MeshNode node);
    std::size_t bucketOf(float cost) const { return static_cast<std::size_t>(cost * m_bucketsPerCost); }
    bool isInside(const UnitVector& place); // of an ellipse

    const RouteMesh& m_mesh;
    std::span<const float> m_costs;
    std::vector<State> m_states;
    std::uint32_t m_search = 0;
    UnitVector m_source{};
    std::vector<Ellipse> m_ellipses;
    float m_bucketsPerCost;
    std::vector<std::vector<MeshNode>> m_buckets; // queued nodes by cost; stale ones are passed over
};

} // namespace atlas
