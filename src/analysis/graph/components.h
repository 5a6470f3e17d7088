#pragma once

#include <cstdint>
#include <vector>

#include "analysis/graph/network_graph.h"

namespace atlas {

// The parts of a graph within which every vertex can be reached from every other.
struct Components {
    std::vector<std::uint32_t> componentOf; // per vertex, counted from 0 by the smallest vertex
    std::vector<std::size_t> sizes;         // vertices of each

    std::size_t count() const { return sizes.size(); }
    std::size_t largest() const; // the first of the largest; 0 when there is none
    std::vector<Vertex> members(std::size_t component) const; // ascending
};

Components componentsOf(const NetworkGraph& graph);

} // namespace atlas
