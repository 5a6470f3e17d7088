#include "analysis/bundles/mesh_searches.h"

#include <algorithm>
#include <numeric>

namespace atlas {

MeshSearches searchesFor(const std::vector<std::uint32_t>& rows, const std::vector<MeshPair>& pairs,
                         std::size_t nodeCount) {
    std::vector<std::vector<SearchTarget>> byNode(nodeCount);
    for (const std::uint32_t row : rows) {
        byNode[pairs[row].a].push_back({pairs[row].b, row});
        byNode[pairs[row].b].push_back({pairs[row].a, row});
    }
    std::vector<MeshNode> nodes(nodeCount);
    std::iota(nodes.begin(), nodes.end(), MeshNode{0});
    std::stable_sort(nodes.begin(), nodes.end(),
                     [&](MeshNode x, MeshNode y) { return byNode[x].size() > byNode[y].size(); });
    std::vector<bool> isTaken(pairs.size());
    MeshSearches searches;
    for (const MeshNode node : nodes) {
        std::erase_if(byNode[node], [&](const SearchTarget& target) { return isTaken[target.pair]; });
        if (byNode[node].empty()) continue;
        for (const SearchTarget& target : byNode[node])
            isTaken[target.pair] = true;
        searches.sources.push_back(node);
        searches.targets.push_back(std::move(byNode[node]));
    }
    return searches;
}

} // namespace atlas
