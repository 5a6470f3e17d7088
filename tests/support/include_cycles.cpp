// Circles among includes, each told by the shortest way around it.
#include <algorithm>
#include <map>

#include "tests/support/house_rules.h"

namespace atlas::testing {

namespace {

using Graph = std::map<std::string, std::set<std::string>>;

// "core/text" of "core/text.h" and of "core/text.cpp".
std::string moduleOf(std::string_view file) {
    return std::string(file.substr(0, file.rfind('.')));
}

Graph fileGraph(const SourceTree& tree) {
    Graph graph;
    for (const SourceFile& file : tree) {
        for (const Include& include : file.includes) {
            if (include.isOurs) graph[file.name].insert(include.name);
        }
    }
    return graph;
}

// A module includes itself whenever its .cpp includes its .h: that is no circle.
Graph moduleGraph(const Graph& files) {
    Graph graph;
    for (const auto& [file, targets] : files) {
        for (const std::string& target : targets) {
            if (moduleOf(file) != moduleOf(target)) graph[moduleOf(file)].insert(moduleOf(target));
        }
    }
    return graph;
}

// The shortest way from `start` back to it, both ends included; empty where there is none. Breadth first.
std::vector<std::string> wayBack(const Graph& graph, const std::string& start) {
    std::map<std::string, std::string> cameFrom;
    std::vector<std::string> queue{start};
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const auto node = graph.find(queue[i]);
        if (node == graph.end()) continue;
        for (const std::string& next : node->second) {
            if (next == start) {
                std::vector<std::string> way{start};
                for (std::string at = node->first; at != start; at = cameFrom[at]) {
                    way.push_back(at);
                }
                way.push_back(start);
                std::reverse(way.begin(), way.end());
                return way;
            }
            if (cameFrom.emplace(next, node->first).second) queue.push_back(next);
        }
    }
    return {};
}

void addCycles(const Graph& graph, std::vector<std::string>& faults) {
    std::set<std::string> told; // what stands in a circle of the list already
    for (const auto& [node, targets] : graph) {
        if (told.contains(node)) continue;
        const std::vector<std::string> way = wayBack(graph, node);
        if (way.empty()) continue;
        std::string line = way.front();
        for (std::size_t i = 1; i < way.size(); ++i) {
            line += " includes " + way[i];
        }
        faults.push_back(line);
        told.insert(way.begin(), way.end());
    }
}

} // namespace

std::vector<std::string> includeCycles(const SourceTree& tree) {
    std::vector<std::string> faults;
    const Graph files = fileGraph(tree);
    addCycles(files, faults);
    addCycles(moduleGraph(files), faults);
    return faults;
}

} // namespace atlas::testing
