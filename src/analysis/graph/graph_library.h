#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/graph/network_graph.h"
#include "core/progress.h"

namespace atlas {

// What igraph computes, as values. It keeps its handlers and its random numbers in one place per process, so
// calls wait for each other; any thread may make them. An error is igraph's, in one line, or cancelled(). A
// measure that does not exist for the graph (no triple of vertices, no variance) is nothing.
class GraphLibrary {
public:
    // igraph asks `progress` whether to go on, with `what` and 0 as the share: it does not know how far it
    // is.
    explicit GraphLibrary(const NetworkGraph& graph, Progress progress = {}, std::string_view what = {})
        : m_graph(graph), m_interruption{std::move(progress), what} {}

    struct Interruption {
        Progress progress;
        std::string_view what;
        bool goesOn() const { return atlas::goesOn(progress, 0.0, what); }
    };

    // Three times the triangles over the connected triples. Newman, Watts, Strogatz, PNAS 99 (2002).
    Result<std::optional<double>> transitivity() const;

    // Mean over all vertices of the share of a vertex's pairs of neighbours that are neighbours themselves; a
    // vertex with fewer than two neighbours counts as 0. Watts and Strogatz, Nature 393 (1998).
    Result<std::optional<double>> averageClustering() const;

    // Pearson correlation of the degrees at the two ends of an edge. M. E. J. Newman, Phys. Rev. Lett. 89
    // (2002).
    Result<std::optional<double>> degreeAssortativity() const;

    // 1: edges join only vertices of the same type, 0: as chance would have it. One type per vertex, each
    // from 0. M. E. J. Newman, "Mixing patterns in networks", Phys. Rev. E 67 (2003), eq. 2.
    Result<std::optional<double>> nominalAssortativity(std::span<const std::uint32_t> typeOf) const;

    // Sets of vertices that are all neighbours of each other and to which none can be added, of `atLeast`
    // members or more; members ascending. D. Eppstein, M. Löffler, D. Strash (2010).
    Result<std::vector<std::vector<Vertex>>> maximalCliques(std::size_t atLeast) const;

    struct Communities {
        std::vector<std::uint32_t> communityOf; // per vertex, from 0
        std::optional<double> modularity;       // nothing without edges
    };
    // The level of highest modularity. V. D. Blondel et al., "Fast unfolding of communities in large
    // networks" (2008). The order in which vertices are tried comes from the seed.
    Result<Communities> communities(std::uint64_t seed) const;

private:
    const NetworkGraph& m_graph;
    Interruption m_interruption;
};

} // namespace atlas
