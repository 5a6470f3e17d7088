#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/graph/network_graph.h"

namespace atlas {

// A graph without its leaves: a vertex with one neighbour, which has others, is folded into it. Half of all
// cities are such. Cores are numbered in the order of a breadth-first search, so that neighbours lie close in
// memory.
class FoldedGraph {
public:
    explicit FoldedGraph(const NetworkGraph& graph);

    std::size_t coreCount() const { return m_vertices.size(); }
    std::size_t halfEdgeCount() const { return m_neighbours.size(); }
    std::uint32_t coreOf(Vertex vertex) const { return m_coreOf[vertex]; } // a leaf's: its neighbour
    Vertex vertex(std::uint32_t core) const { return m_vertices[core]; }
    std::uint32_t weight(std::uint32_t core) const { return m_weights[core]; } // itself and its leaves

    std::span<const std::uint32_t> neighbours(std::uint32_t core) const {
        return {m_neighbours.data() + m_offsets[core], m_offsets[core + 1] - m_offsets[core]};
    }

private:
    void number(const NetworkGraph& graph);

    std::vector<std::uint32_t> m_coreOf;
    std::vector<Vertex> m_vertices;
    std::vector<std::uint32_t> m_weights;
    std::vector<std::size_t> m_offsets;
    std::vector<std::uint32_t> m_neighbours;
};

} // namespace atlas
