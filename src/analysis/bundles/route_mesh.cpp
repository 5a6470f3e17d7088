#include "analysis/bundles/route_mesh.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/bundles/bundle_progress.h"
#include "analysis/bundles/place_tree.h"
#include "analysis/bundles/sphere_distance.h"
#include "core/parallel.h"

namespace atlas {

namespace {

constexpr std::size_t kMostNeighbours = 18;
constexpr std::size_t kFewestNeighbours = 5; // however far: the mesh must hang together
constexpr double kReach = 1.65;              // of an edge, in spacings
constexpr std::size_t kRun = 256;            // nodes that one piece of work joins

using Edge = std::pair<MeshNode, MeshNode>; // the smaller first

// Chords and spacings are as good as arcs at this length.
Result<std::vector<Edge>> edgesOf(const MeshNodes& nodes, const Progress& progress) {
    const PlaceTree tree(nodes.places);
    const std::size_t runCount = (nodes.places.size() + kRun - 1) / kRun;
    std::vector<std::vector<Edge>> runs(runCount);
    const bool isDone = inParallel(runCount, progress, kBundling, [&](std::size_t run) {
        std::vector<PlaceTree::Near> near;
        for (std::size_t i = run * kRun; i < std::min(nodes.places.size(), (run + 1) * kRun); ++i) {
            const auto node = static_cast<MeshNode>(i);
            tree.nearest(nodes.places[i], kMostNeighbours + 1, near);
            for (std::size_t rank = 1; rank < near.size(); ++rank) { // the first is the node itself
                const MeshNode other = near[rank].place;
                const double reach = kReach * 0.5 * (nodes.spacing[i] + nodes.spacing[other]);
                if (rank > kFewestNeighbours && near[rank].squaredChord > reach * reach) continue;
                runs[run].emplace_back(std::min(node, other), std::max(node, other));
            }
        }
    });
    if (!isDone) return cancelled();
    std::vector<Edge> edges;
    for (const std::vector<Edge>& run : runs)
        edges.insert(edges.end(), run.begin(), run.end());
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

} // namespace

Result<RouteMesh> joinedMesh(MeshNodes nodes, const Progress& progress) {
    const Result<std::vector<Edge>> found = edgesOf(nodes, progress);
    if (!found) return tl::unexpected<Error>(found.error());
    const std::vector<Edge>& edges = *found;
    RouteMesh mesh;
    mesh.places = std::move(nodes.places);
    mesh.offsets.assign(mesh.nodeCount() + 1, 0);
    for (const auto& [a, b] : edges) {
        mesh.edgeLengths.push_back(static_cast<float>(arcBetween(mesh.places[a], mesh.places[b])));
        ++mesh.offsets[a + 1];
        ++mesh.offsets[b + 1];
    }
    for (std::size_t i = 1; i < mesh.offsets.size(); ++i)
        mesh.offsets[i] += mesh.offsets[i - 1];
    mesh.neighbours.resize(2 * edges.size());
    mesh.edges.resize(2 * edges.size());
    std::vector<std::uint32_t> next(mesh.offsets.begin(), mesh.offsets.end() - 1);
    const auto add = [&](MeshNode from, MeshNode to, MeshEdge edge) {
        mesh.neighbours[next[from]] = to;
        mesh.edges[next[from]++] = edge;
    };
    // A row gets its smaller neighbours first, since the edges are sorted by their smaller ends.
    for (MeshEdge edge = 0; edge < edges.size(); ++edge)
        add(edges[edge].second, edges[edge].first, edge);
    for (MeshEdge edge = 0; edge < edges.size(); ++edge)
        add(edges[edge].first, edges[edge].second, edge);
    return mesh;
}

} // namespace atlas
