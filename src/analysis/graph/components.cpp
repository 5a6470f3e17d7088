#include "analysis/graph/components.h"

#include <algorithm>
#include <limits>

namespace atlas {

namespace {

constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();

// Marks all that `start` reaches; returns how many.
std::size_t mark(const NetworkGraph& graph, Vertex start, std::uint32_t component,
                 std::vector<std::uint32_t>& componentOf) {
    std::vector<Vertex> queue{start};
    componentOf[start] = component;
    for (std::size_t next = 0; next < queue.size(); ++next) {
        for (const Vertex neighbour : graph.neighbours(queue[next])) {
            if (componentOf[neighbour] != kUnseen) continue;
            componentOf[neighbour] = component;
            queue.push_back(neighbour);
        }
    }
    return queue.size();
}

} // namespace

std::size_t Components::largest() const {
    return static_cast<std::size_t>(std::max_element(sizes.begin(), sizes.end()) - sizes.begin());
}

std::vector<Vertex> Components::members(std::size_t component) const {
    std::vector<Vertex> vertices;
    for (Vertex vertex = 0; vertex < componentOf.size(); ++vertex) {
        if (componentOf[vertex] == component) vertices.push_back(vertex);
    }
    return vertices;
}

Components componentsOf(const NetworkGraph& graph) {
    Components components;
    components.componentOf.assign(graph.vertexCount(), kUnseen);
    for (Vertex vertex = 0; vertex < graph.vertexCount(); ++vertex) {
        if (components.componentOf[vertex] != kUnseen) continue;
        const auto component = static_cast<std::uint32_t>(components.sizes.size());
        components.sizes.push_back(mark(graph, vertex, component, components.componentOf));
    }
    return components;
}

} // namespace atlas
