#include "analysis/graph/network_graph.h"

#include <algorithm>

namespace atlas {

namespace {

struct HalfEdge {
    Vertex from = 0;
    Vertex to = 0;
    PartnershipIndex partnership = 0;

    friend auto operator<=>(const HalfEdge&, const HalfEdge&) = default;
};

// Both directions of every edge, sorted, doubles left out.
std::vector<HalfEdge> halfEdgesOf(const PartnershipTable& table, const FilterResult& shown,
                                  const std::vector<Vertex>& vertexOf) {
    std::vector<HalfEdge> halves;
    halves.reserve(2 * shown.partnerships.size());
    for (const PartnershipIndex partnership : shown.partnerships) {
        const Vertex a = vertexOf[table.cityA[partnership]];
        const Vertex b = vertexOf[table.cityB[partnership]];
        if (a == b) continue;
        halves.push_back({a, b, partnership});
        halves.push_back({b, a, partnership});
    }
    std::sort(halves.begin(), halves.end());
    const auto isDouble = [](const HalfEdge& x, const HalfEdge& y) {
        return x.from == y.from && x.to == y.to;
    };
    halves.erase(std::unique(halves.begin(), halves.end(), isDouble), halves.end());
    return halves;
}

} // namespace

NetworkGraph::NetworkGraph(const Network& network, const FilterResult& shown)
    : m_vertexOf(network.cities.size(), kNoVertex) {
    const PartnershipTable& table = network.partnerships;
    for (const PartnershipIndex partnership : shown.partnerships) {
        m_vertexOf[table.cityA[partnership]] = 0;
        m_vertexOf[table.cityB[partnership]] = 0;
    }
    for (CityIndex city = 0; city < m_vertexOf.size(); ++city) {
        if (m_vertexOf[city] == kNoVertex) continue;
        m_vertexOf[city] = static_cast<Vertex>(m_cities.size());
        m_cities.push_back(city);
    }
    const std::vector<HalfEdge> halves = halfEdgesOf(table, shown, m_vertexOf);
    m_offsets.assign(m_cities.size() + 1, 0);
    m_neighbours.reserve(halves.size());
    m_partnerships.reserve(halves.size());
    for (const HalfEdge& half : halves) {
        ++m_offsets[half.from + 1];
        m_neighbours.push_back(half.to);
        m_partnerships.push_back(half.partnership);
    }
    for (std::size_t i = 1; i < m_offsets.size(); ++i) {
        m_offsets[i] += m_offsets[i - 1];
    }
}

bool NetworkGraph::areNeighbours(Vertex a, Vertex b) const {
    const std::span<const Vertex> row = neighbours(a);
    return std::binary_search(row.begin(), row.end(), b);
}

std::optional<Vertex> NetworkGraph::vertexOf(CityIndex city) const {
    if (city >= m_vertexOf.size() || m_vertexOf[city] == kNoVertex) return std::nullopt;
    return m_vertexOf[city];
}

std::vector<std::pair<Vertex, Vertex>> NetworkGraph::edges() const {
    std::vector<std::pair<Vertex, Vertex>> edges;
    edges.reserve(edgeCount());
    for (Vertex vertex = 0; vertex < vertexCount(); ++vertex) {
        for (const Vertex neighbour : neighbours(vertex)) {
            if (vertex < neighbour) edges.emplace_back(vertex, neighbour);
        }
    }
    return edges;
}

} // namespace atlas
