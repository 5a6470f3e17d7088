#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "model/filter/filter.h"

namespace atlas {

// Row of a NetworkGraph, not of a Network.
using Vertex = std::uint32_t;
inline constexpr Vertex kNoVertex = std::numeric_limits<Vertex>::max();

// The partnerships that pass a filter as an undirected, simple graph: one vertex per city shown, in the order
// of the cities; partnerships of a city with itself are no edges, several between two cities are one.
// Neighbours lie row after row in one array (compressed sparse rows), ascending.
class NetworkGraph {
public:
    NetworkGraph(const Network& network, const FilterResult& shown);

    std::size_t vertexCount() const { return m_cities.size(); }
    std::size_t edgeCount() const { return m_neighbours.size() / 2; }
    std::size_t degree(Vertex vertex) const { return m_offsets[vertex + 1] - m_offsets[vertex]; }

    std::span<const Vertex> neighbours(Vertex vertex) const {
        return {m_neighbours.data() + m_offsets[vertex], degree(vertex)};
    }
    // Of the edges to neighbours(vertex), in the same order.
    std::span<const PartnershipIndex> partnerships(Vertex vertex) const {
        return {m_partnerships.data() + m_offsets[vertex], degree(vertex)};
    }
    bool areNeighbours(Vertex a, Vertex b) const;

    CityIndex city(Vertex vertex) const { return m_cities[vertex]; }
    const std::vector<CityIndex>& cities() const { return m_cities; }
    std::optional<Vertex> vertexOf(CityIndex city) const; // nothing when the city is not shown

    // Every edge once, the smaller vertex first, ascending.
    std::vector<std::pair<Vertex, Vertex>> edges() const;

private:
    std::vector<CityIndex> m_cities;
    std::vector<Vertex> m_vertexOf; // by city, or kNoVertex
    std::vector<std::size_t> m_offsets;
    std::vector<Vertex> m_neighbours;
    std::vector<PartnershipIndex> m_partnerships; // of each neighbour's edge
};

} // namespace atlas
