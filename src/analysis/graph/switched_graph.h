#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "analysis/graph/network_graph.h"
#include "analysis/graph/random.h"

namespace atlas {

// A copy of a graph whose edges may change ends while every vertex keeps its degree.
class SwitchedGraph {
public:
    explicit SwitchedGraph(const NetworkGraph& graph);

    // Tries `count` times to turn two random edges a-b, c-d into a-d, c-b.
    void switchEdges(std::size_t count, Random& random);

    const std::vector<std::pair<Vertex, Vertex>>& edges() const { return m_edges; }
    bool areNeighbours(Vertex a, Vertex b) const;
    std::size_t degree(Vertex vertex) const { return m_offsets[vertex + 1] - m_offsets[vertex]; }

    // As GraphLibrary has them; nothing where they do not exist.
    std::optional<double> degreeAssortativity() const;
    std::optional<double> transitivity() const;

private:
    std::span<const Vertex> neighbours(Vertex vertex) const {
        return {m_neighbours.data() + m_offsets[vertex], degree(vertex)};
    }
    void replaceNeighbour(Vertex vertex, Vertex old, Vertex replacement);
    std::size_t triangleCount() const;

    std::vector<std::size_t> m_offsets;
    std::vector<Vertex> m_neighbours; // rows as in NetworkGraph, but in no order
    std::vector<std::pair<Vertex, Vertex>> m_edges;
};

} // namespace atlas
