#include "analysis/betweenness.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "analysis/components.h"
#include "analysis/folded_graph.h"
#include "analysis/random.h"
#include "core/parallel.h"

namespace atlas {

namespace {

// Each block adds up by itself and blocks are added in order, whatever the number of cores.
constexpr std::size_t kBlocks = 16;
constexpr std::size_t kSourcesPerReport = 512;

constexpr std::int32_t kUnreached = -1;

// A core that ways are followed from, once for so many vertices.
struct Source {
    std::uint32_t core = 0;
    double count = 0.0;
};

// One breadth-first search from a source and the way back, after Brandes.
class Accumulator {
public:
    explicit Accumulator(const FoldedGraph& graph) : m_graph(graph), m_states(graph.coreCount()) {}

    void add(const Source& source, std::vector<double>& sums) {
        search(source.core);
        while (m_order.size() > 1) {
            const std::uint32_t core = m_order.back();
            m_order.pop_back();
            sums[core] += source.count * m_states[core].dependency;
            handDown(core);
            m_states[core].step = kUnreached;
        }
        m_states[source.core].step = kUnreached;
        m_order.clear();
    }

private:
    struct State {
        double ways = 0.0;       // shortest ways from the source
        double dependency = 0.0; // of the source on this core: vertices beyond it
        std::int32_t step = kUnreached;
    };

    void search(std::uint32_t source) {
        m_states[source] = {1.0, 0.0, 0};
        m_order.push_back(source);
        for (std::size_t next = 0; next < m_order.size(); ++next) {
            const State here = m_states[m_order[next]];
            for (const std::uint32_t neighbour : m_graph.neighbours(m_order[next])) {
                State& there = m_states[neighbour];
                if (there.step == kUnreached) {
                    there = {here.ways, 0.0, here.step + 1};
                    m_order.push_back(neighbour);
                } else if (there.step == here.step + 1) {
                    there.ways += here.ways;
                }
            }
        }
    }

    // To those that the shortest ways come from.
    void handDown(std::uint32_t core) {
        const State here = m_states[core];
        const double perWay = (m_graph.weight(core) + here.dependency) / here.ways;
        for (const std::uint32_t neighbour : m_graph.neighbours(core)) {
            State& there = m_states[neighbour];
            if (there.step + 1 == here.step) there.dependency += there.ways * perWay;
        }
    }

    const FoldedGraph& m_graph;
    std::vector<State> m_states;
    std::vector<std::uint32_t> m_order;
};

// The first `count` of a shuffle (Fisher and Yates).
std::vector<Vertex> drawn(std::size_t vertexCount, std::size_t count) {
    std::vector<Vertex> vertices(vertexCount);
    std::iota(vertices.begin(), vertices.end(), Vertex{0});
    if (count >= vertexCount) return vertices;
    Random random(kBetweennessSeed);
    for (std::size_t i = 0; i < count; ++i) {
        std::swap(vertices[i], vertices[i + random.below(static_cast<std::uint32_t>(vertexCount - i))]);
    }
    vertices.resize(count);
    return vertices;
}

std::vector<Source> sourcesOf(const FoldedGraph& graph, const std::vector<Vertex>& vertices) {
    std::map<std::uint32_t, double> countByCore;
    for (const Vertex vertex : vertices)
        countByCore[graph.coreOf(vertex)] += 1.0;
    std::vector<Source> sources;
    for (const auto& [core, count] : countByCore)
        sources.push_back({core, count});
    return sources;
}

Result<std::vector<std::vector<double>>> sumsFrom(const FoldedGraph& graph,
                                                  const std::vector<Source>& sources,
                                                  const Progress& progress) {
    std::vector<std::vector<double>> sums(kBlocks, std::vector<double>(graph.coreCount()));
    for (std::size_t begin = 0; begin < sources.size(); begin += kSourcesPerReport) {
        const double share = static_cast<double>(begin) / static_cast<double>(sources.size());
        if (!goesOn(progress, share, "looking for bridges")) return cancelled();
        const std::size_t end = std::min(begin + kSourcesPerReport, sources.size());
        inParallel(kBlocks, [&](std::size_t block) {
            Accumulator accumulator(graph);
            for (std::size_t i = begin + block; i < end; i += kBlocks) {
                accumulator.add(sources[i], sums[block]);
            }
        });
    }
    return sums;
}

// Every way from a leaf leads through its core: to all others of the component, and to the core's other
// leaves.
double waysOfLeaves(const FoldedGraph& graph, std::uint32_t core, std::size_t componentSize) {
    const double leaves = graph.weight(core) - 1.0;
    const double others = static_cast<double>(componentSize) - graph.weight(core);
    return leaves * others + leaves * (leaves - 1.0) / 2.0;
}

} // namespace

Result<Betweenness> betweennessOf(const NetworkGraph& graph, const Progress& progress, std::size_t exactUpTo,
                                  std::size_t samples) {
    const std::size_t count = graph.vertexCount();
    const FoldedGraph folded(graph);
    const std::vector<Vertex> starts = drawn(count, count <= exactUpTo ? count : samples);
    const Result<std::vector<std::vector<double>>> sums =
        sumsFrom(folded, sourcesOf(folded, starts), progress);
    if (!sums) return tl::unexpected<Error>(sums.error());
    // Each pair is met from both ends when all vertices are sources.
    const double scale =
        starts.empty() ? 0.0 : 0.5 * static_cast<double>(count) / static_cast<double>(starts.size());
    const Components components = componentsOf(graph);
    Betweenness betweenness{std::vector<double>(count), starts.size()};
    for (std::uint32_t core = 0; core < folded.coreCount(); ++core) {
        const Vertex vertex = folded.vertex(core);
        double& ways = betweenness.ofVertex[vertex];
        ways = waysOfLeaves(folded, core, components.sizes[components.componentOf[vertex]]);
        for (const std::vector<double>& block : *sums)
            ways += scale * block[core];
    }
    return betweenness;
}

} // namespace atlas
