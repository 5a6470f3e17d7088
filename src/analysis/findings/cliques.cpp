#include "analysis/findings/cliques.h"

#include <algorithm>

#include "analysis/graph/graph_library.h"

namespace atlas {

Result<std::vector<Clique>> findCliques(const Network& network, const FilterResult& shown,
                                        std::size_t atLeast, const Progress& progress) {
    const NetworkGraph graph(network, shown);
    const Result<std::vector<std::vector<Vertex>>> cliques =
        GraphLibrary(graph, progress, "looking for circles").maximalCliques(atLeast);
    if (!cliques) return tl::unexpected<Error>(cliques.error());
    std::vector<Clique> found;
    for (const std::vector<Vertex>& clique : *cliques) {
        Clique& added = found.emplace_back();
        for (const Vertex vertex : clique)
            added.members.push_back(graph.city(vertex));
    }
    std::sort(found.begin(), found.end(), [](const Clique& x, const Clique& y) {
        if (x.members.size() != y.members.size()) return x.members.size() > y.members.size();
        return x < y;
    });
    return found;
}

Result<Communities> findCommunities(const Network& network, const FilterResult& shown, std::uint64_t seed,
                                    const Progress& progress) {
    const NetworkGraph graph(network, shown);
    const Result<GraphLibrary::Communities> found =
        GraphLibrary(graph, progress, "looking for communities").communities(seed);
    if (!found) return tl::unexpected<Error>(found.error());
    Communities result{{}, found->modularity};
    for (Vertex vertex = 0; vertex < graph.vertexCount(); ++vertex) {
        const std::uint32_t community = found->communityOf[vertex];
        if (community >= result.communities.size()) result.communities.resize(community + 1);
        result.communities[community].push_back(graph.city(vertex));
    }
    std::sort(result.communities.begin(), result.communities.end(), [](const auto& x, const auto& y) {
        if (x.size() != y.size()) return x.size() > y.size();
        return x < y;
    });
    return result;
}

} // namespace atlas
