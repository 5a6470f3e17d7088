#pragma once

#include <cstdint>
#include <vector>

#include "analysis/bundles/mesh_nodes.h"

namespace atlas {

using MeshNode = std::uint32_t;
using MeshEdge = std::uint32_t;

// What ways lead along: every node is joined to all within 1.65 times the distance that nodes are apart, its
// neighbours and some of theirs. (On a lattice of triangles alone some ways are 1.155 times as long as the
// direct one; the more edges, the fewer share one.) Neighbours lie row after row in one array, ascending.
struct RouteMesh {
    std::vector<UnitVector> places;
    std::vector<std::uint32_t> offsets; // by node, and one more
    std::vector<MeshNode> neighbours;
    std::vector<MeshEdge> edges;    // to each neighbour; both directions are one edge
    std::vector<float> edgeLengths; // radians

    std::size_t nodeCount() const { return places.size(); }
    std::size_t edgeCount() const { return edgeLengths.size(); }
};

Result<RouteMesh> joinedMesh(MeshNodes nodes, const Progress& progress);

} // namespace atlas
