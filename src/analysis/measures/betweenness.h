#pragma once

#include <cstdint>
#include <vector>

#include "analysis/graph/network_graph.h"
#include "core/progress.h"

namespace atlas {

// Up to so many vertices betweenness is exact; beyond, it is estimated from the shortest ways out of so many
// of them.
inline constexpr std::size_t kExactBetweennessVertices = 25'000;
inline constexpr std::size_t kBetweennessSamples = 2'000;
inline constexpr std::uint64_t kBetweennessSeed = 1956;

struct Betweenness {
    std::vector<double>
        ofVertex; // pairs of other vertices whose shortest ways lead through it, shared among equals
    std::size_t sources = 0; // vertices that ways were followed from; all of them: exact
};

// U. Brandes, "A faster algorithm for betweenness centrality", J. Math. Sociology 25 (2001), on a graph
// without its leaves, whose share is known beforehand: A. E. Sariyüce et al., "Shattering and compressing
// networks for betweenness centrality", SDM 2013. A sample is drawn uniformly from a fixed seed and scaled up
// to all vertices: U. Brandes and C. Pich, "Centrality estimation in large networks" (2007). The sum is the
// same on every machine.
Result<Betweenness> betweennessOf(const NetworkGraph& graph, const Progress& progress = {},
                                  std::size_t exactUpTo = kExactBetweennessVertices,
                                  std::size_t samples = kBetweennessSamples);

} // namespace atlas
