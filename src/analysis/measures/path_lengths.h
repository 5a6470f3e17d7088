#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "analysis/graph/network_graph.h"
#include "core/progress.h"

namespace atlas {

struct PathLengths {
    std::optional<double> mean; // partnerships on the shortest way, over all pairs of different vertices
    std::uint32_t diameter = 0; // the longest of them

    friend bool operator==(const PathLengths&, const PathLengths&) = default;
};

// Exact, between all pairs of `members`, which are one component of the graph. Searches breadth-first from
// many vertices at once, one bit each: M. Then et al., "The More the Merrier: Efficient Multi-Source Graph
// Traversal", VLDB 8 (2014).
Result<PathLengths> pathLengthsWithin(const NetworkGraph& graph, std::span<const Vertex> members,
                                      const Progress& progress = {});

} // namespace atlas
