#pragma once

#include <cstdint>
#include <vector>

#include "analysis/bundles/route_mesh.h"

namespace atlas {

struct MeshPair {
    MeshNode a = 0;
    MeshNode b = 0;          // not a
    std::uint32_t count = 1; // how many go this way
};

struct SearchTarget {
    MeshNode node = 0;
    std::uint32_t pair = 0;
};

// Searches that together find the ways of pairs of nodes.
struct MeshSearches {
    std::vector<MeshNode> sources;
    std::vector<std::vector<SearchTarget>> targets; // by source
};

// For these rows of `pairs`. Nodes of the most pairs come first, and each takes what pairs are left: few
// searches for all.
MeshSearches searchesFor(const std::vector<std::uint32_t>& rows, const std::vector<MeshPair>& pairs,
                         std::size_t nodeCount);

} // namespace atlas
