#include "analysis/graph/folded_graph.h"

#include <limits>

namespace atlas {

namespace {

constexpr std::uint32_t kNotNumbered = std::numeric_limits<std::uint32_t>::max();

bool isLeaf(const NetworkGraph& graph, Vertex vertex) {
    return graph.degree(vertex) == 1 && graph.degree(graph.neighbours(vertex)[0]) > 1;
}

} // namespace

FoldedGraph::FoldedGraph(const NetworkGraph& graph)
    : m_coreOf(graph.vertexCount(), kNotNumbered), m_offsets{0} {
    number(graph);
    m_weights.assign(coreCount(), 1);
    for (Vertex vertex = 0; vertex < graph.vertexCount(); ++vertex) {
        if (!isLeaf(graph, vertex)) continue;
        m_coreOf[vertex] = m_coreOf[graph.neighbours(vertex)[0]];
        ++m_weights[m_coreOf[vertex]];
    }
    for (const Vertex vertex : m_vertices) {
        for (const Vertex neighbour : graph.neighbours(vertex)) {
            if (!isLeaf(graph, neighbour)) m_neighbours.push_back(m_coreOf[neighbour]);
        }
        m_offsets.push_back(m_neighbours.size());
    }
}

void FoldedGraph::number(const NetworkGraph& graph) {
    const auto add = [&](Vertex vertex) {
        if (m_coreOf[vertex] != kNotNumbered || isLeaf(graph, vertex)) return;
        m_coreOf[vertex] = static_cast<std::uint32_t>(m_vertices.size());
        m_vertices.push_back(vertex);
    };
    std::size_t next = 0;
    for (Vertex start = 0; start < graph.vertexCount(); ++start) {
        add(start);
        for (; next < m_vertices.size(); ++next) {
            for (const Vertex neighbour : graph.neighbours(m_vertices[next]))
                add(neighbour);
        }
    }
}

} // namespace atlas
