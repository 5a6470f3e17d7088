#include "analysis/findings/rings.h"

#include <algorithm>

#include "analysis/graph/graph_library.h"

namespace atlas {

Result<std::vector<CityRing>> findRings(const Network& network, const FilterResult& shown,
                                        std::size_t atLeast, const Progress& progress) {
    const NetworkGraph graph(network, shown);
    const Result<std::vector<std::vector<Vertex>>> cliques =
        GraphLibrary(graph, progress, "looking for rings").maximalCliques(atLeast);
    if (!cliques) return tl::unexpected<Error>(cliques.error());
    std::vector<CityRing> rings;
    for (const std::vector<Vertex>& clique : *cliques) {
        CityRing& ring = rings.emplace_back();
        for (const Vertex vertex : clique)
            ring.members.push_back(graph.city(vertex));
    }
    std::sort(rings.begin(), rings.end(), [](const CityRing& x, const CityRing& y) {
        if (x.members.size() != y.members.size()) return x.members.size() > y.members.size();
        return x < y;
    });
    return rings;
}

Result<Circles> findCircles(const Network& network, const FilterResult& shown, std::uint64_t seed,
                            const Progress& progress) {
    const NetworkGraph graph(network, shown);
    const Result<GraphLibrary::Communities> found =
        GraphLibrary(graph, progress, "looking for communities").communities(seed);
    if (!found) return tl::unexpected<Error>(found.error());
    Circles circles{{}, found->modularity};
    for (Vertex vertex = 0; vertex < graph.vertexCount(); ++vertex) {
        const std::uint32_t community = found->communityOf[vertex];
        if (community >= circles.circles.size()) circles.circles.resize(community + 1);
        circles.circles[community].push_back(graph.city(vertex));
    }
    std::sort(circles.circles.begin(), circles.circles.end(), [](const auto& x, const auto& y) {
        if (x.size() != y.size()) return x.size() > y.size();
        return x < y;
    });
    return circles;
}

} // namespace atlas
