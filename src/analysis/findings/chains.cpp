#include "analysis/findings/chains.h"

#include <limits>

#include "analysis/graph/components.h"
#include "analysis/graph/network_graph.h"

namespace atlas {

namespace {

constexpr std::uint32_t kUnreached = std::numeric_limits<std::uint32_t>::max();

// Partnerships between each vertex and `target`; the search ends where `source` is reached.
std::vector<std::uint32_t> stepsTo(const NetworkGraph& graph, Vertex target, Vertex source) {
    std::vector<std::uint32_t> steps(graph.vertexCount(), kUnreached);
    std::vector<Vertex> queue{target};
    steps[target] = 0;
    for (std::size_t next = 0; next < queue.size() && steps[source] == kUnreached; ++next) {
        const Vertex vertex = queue[next];
        for (const Vertex neighbour : graph.neighbours(vertex)) {
            if (steps[neighbour] != kUnreached) continue;
            steps[neighbour] = steps[vertex] + 1;
            queue.push_back(neighbour);
        }
    }
    return steps;
}

// Which neighbour a chain goes to next, as a place in the row.
std::size_t nextStep(const Network& network, const NetworkGraph& graph,
                     const std::vector<std::uint32_t>& steps, Vertex vertex) {
    const std::span<const Vertex> row = graph.neighbours(vertex);
    const auto isBetter = [&](Vertex x, Vertex y) {
        if (graph.degree(x) != graph.degree(y)) return graph.degree(x) > graph.degree(y);
        return network.cities.id[graph.city(x)] < network.cities.id[graph.city(y)];
    };
    std::size_t best = row.size();
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (steps[row[i]] + 1 != steps[vertex]) continue; // unreached is the largest number: 0 after it
        if (best == row.size() || isBetter(row[i], row[best])) best = i;
    }
    return best;
}

} // namespace

Chain shortestChain(const Network& network, const FilterResult& shown, CityIndex from, CityIndex to) {
    const NetworkGraph graph(network, shown);
    const std::optional<Vertex> source = graph.vertexOf(from);
    const std::optional<Vertex> target = graph.vertexOf(to);
    if (!source || !target) return {};
    const std::vector<std::uint32_t> steps = stepsTo(graph, *target, *source);
    if (steps[*source] == kUnreached) return {};
    Chain chain{{from}, {}};
    for (Vertex vertex = *source; vertex != *target;) {
        const std::size_t next = nextStep(network, graph, steps, vertex);
        chain.partnerships.push_back(graph.partnerships(vertex)[next]);
        vertex = graph.neighbours(vertex)[next];
        chain.cities.push_back(graph.city(vertex));
    }
    return chain;
}

std::vector<CityIndex> citiesInReach(const Network& network, const FilterResult& shown, CityIndex city) {
    const NetworkGraph graph(network, shown);
    const std::optional<Vertex> vertex = graph.vertexOf(city);
    if (!vertex) return {};
    const Components components = componentsOf(graph);
    std::vector<CityIndex> cities;
    for (const Vertex member : components.members(components.componentOf[*vertex])) {
        cities.push_back(graph.city(member));
    }
    return cities;
}

} // namespace atlas
