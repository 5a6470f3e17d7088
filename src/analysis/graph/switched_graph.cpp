#include "analysis/graph/switched_graph.h"

#include <algorithm>

namespace atlas {

SwitchedGraph::SwitchedGraph(const NetworkGraph& graph) : m_offsets{0}, m_edges(graph.edges()) {
    for (Vertex vertex = 0; vertex < graph.vertexCount(); ++vertex) {
        const std::span<const Vertex> row = graph.neighbours(vertex);
        m_neighbours.insert(m_neighbours.end(), row.begin(), row.end());
        m_offsets.push_back(m_neighbours.size());
    }
}

bool SwitchedGraph::areNeighbours(Vertex a, Vertex b) const {
    if (degree(a) > degree(b)) std::swap(a, b);
    const std::span<const Vertex> row = neighbours(a);
    return std::find(row.begin(), row.end(), b) != row.end();
}

void SwitchedGraph::replaceNeighbour(Vertex vertex, Vertex old, Vertex replacement) {
    const auto begin = m_neighbours.begin() + static_cast<std::ptrdiff_t>(m_offsets[vertex]);
    const auto end = m_neighbours.begin() + static_cast<std::ptrdiff_t>(m_offsets[vertex + 1]);
    *std::find(begin, end, old) = replacement;
}

void SwitchedGraph::switchEdges(std::size_t count, Random& random) {
    if (m_edges.size() < 2) return;
    const auto edgeCount = static_cast<std::uint32_t>(m_edges.size());
    for (std::size_t i = 0; i < count; ++i) {
        std::pair<Vertex, Vertex>& first = m_edges[random.below(edgeCount)];
        std::pair<Vertex, Vertex>& second = m_edges[random.below(edgeCount)];
        const bool isTurned = random.below(2) == 1;
        const auto [a, b] = first;
        const auto [c, d] = isTurned ? std::pair(second.second, second.first) : second;
        if (a == d || c == b || areNeighbours(a, d) || areNeighbours(c, b))
            continue; // also the same edge twice
        replaceNeighbour(a, b, d);
        replaceNeighbour(b, a, c);
        replaceNeighbour(c, d, b);
        replaceNeighbour(d, c, a);
        first = {a, d};
        second = {c, b};
    }
}

std::optional<double> SwitchedGraph::degreeAssortativity() const {
    if (m_edges.empty()) return std::nullopt;
    double products = 0.0;
    double halfSums = 0.0;
    double halfSquares = 0.0;
    for (const auto& [a, b] : m_edges) {
        const auto j = static_cast<double>(degree(a));
        const auto k = static_cast<double>(degree(b));
        products += j * k;
        halfSums += (j + k) / 2.0;
        halfSquares += (j * j + k * k) / 2.0;
    }
    const auto count = static_cast<double>(m_edges.size());
    const double squaredMean = (halfSums / count) * (halfSums / count);
    const double variance = halfSquares / count - squaredMean;
    if (variance <= 0.0) return std::nullopt;
    return (products / count - squaredMean) / variance;
}

// Each triangle is found once, from its vertex of the smallest degree, so that hubs cost little.
std::size_t SwitchedGraph::triangleCount() const {
    const auto isBefore = [&](Vertex a, Vertex b) {
        return std::pair(degree(a), a) < std::pair(degree(b), b);
    };
    const std::size_t vertexCount = m_offsets.size() - 1;
    std::vector<Vertex> markedBy(vertexCount, kNoVertex);
    std::size_t count = 0;
    for (Vertex vertex = 0; vertex < vertexCount; ++vertex) {
        for (const Vertex neighbour : neighbours(vertex)) {
            if (isBefore(vertex, neighbour)) markedBy[neighbour] = vertex;
        }
        for (const Vertex neighbour : neighbours(vertex)) {
            if (!isBefore(vertex, neighbour)) continue;
            for (const Vertex third : neighbours(neighbour)) {
                if (markedBy[third] == vertex && isBefore(neighbour, third)) ++count;
            }
        }
    }
    return count;
}

std::optional<double> SwitchedGraph::transitivity() const {
    std::size_t triples = 0;
    for (Vertex vertex = 0; vertex + 1 < m_offsets.size(); ++vertex) {
        triples += degree(vertex) * (degree(vertex) - std::min<std::size_t>(degree(vertex), 1)) / 2;
    }
    if (triples == 0) return std::nullopt;
    return 3.0 * static_cast<double>(triangleCount()) / static_cast<double>(triples);
}

} // namespace atlas
