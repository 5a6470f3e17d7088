#include "analysis/measures/betweenness.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "analysis/graph/components.h"
#include "analysis/graph/folded_graph.h"
#include "analysis/graph/random.h"
#include "core/parallel.h"

namespace atlas {

namespace {

// Each block adds up by itself and blocks are added in order, whatever the number of cores.
constexpr std::size_t kBlocks = 16;

constexpr std::int32_t kUnreached = -1;

// A core that ways are followed from, once for so many vertices.
struct Source {
    std::uint32_t core = 0;
    double count = 0.0;
};

// One breadth-first search from a source and the way back, after Brandes. Half of all edges lead nowhere new
// and no processor guesses which: the inner loop has no branches, it writes everything and counts only what
// holds. The way back reads what the way out has noted.
class Accumulator {
public:
    explicit Accumulator(const FoldedGraph& graph)
        : m_graph(graph),
          m_states(graph.coreCount()),
          m_perWay(graph.coreCount()),
          m_order(graph.coreCount() + 1),
          m_successorsBegin(graph.coreCount() + 1),
          m_successors(graph.halfEdgeCount() + 1) {}

    void add(const Source& source, std::vector<double>& sums) {
        const std::size_t reached = search(source.core);
        for (std::size_t place = reached; place-- > 1;) {
            const std::uint32_t core = m_order[place];
            const double dependency = m_states[core].ways * successorsPerWay(place);
            sums[core] += source.count * dependency;
            m_perWay[core] = (m_graph.weight(core) + dependency) / m_states[core].ways;
            m_states[core] = {};
        }
        m_states[source.core] = {};
    }

private:
    struct State {
        double ways = 0.0; // shortest ways from the source
        std::int32_t step = kUnreached;
    };

    // Fills m_order with what is reached, and returns how many cores that is.
    std::size_t search(std::uint32_t source) {
        m_states[source] = {1.0, 0};
        m_order[0] = source;
        std::size_t reached = 1;
        std::size_t successors = 0;
        for (std::size_t place = 0; place < reached; ++place) {
            const State here = m_states[m_order[place]];
            const std::int32_t nextStep = here.step + 1;
            m_successorsBegin[place] = successors;
            for (const std::uint32_t neighbour : m_graph.neighbours(m_order[place])) {
                State& there = m_states[neighbour];
                const bool isNew = there.step == kUnreached;
                there.step += (nextStep - kUnreached) * static_cast<std::int32_t>(isNew);
                m_order[reached] = neighbour;
                reached += static_cast<std::size_t>(isNew);
                const bool isNext = there.step == nextStep;
                there.ways += static_cast<double>(isNext) * here.ways;
                m_successors[successors] = neighbour;
                successors += static_cast<std::size_t>(isNext);
            }
        }
        m_successorsBegin[reached] = successors;
        return reached;
    }

    double successorsPerWay(std::size_t place) const {
        double sum = 0.0;
        for (std::size_t i = m_successorsBegin[place]; i < m_successorsBegin[place + 1]; ++i)
            sum += m_perWay[m_successors[i]];
        return sum;
    }

    const FoldedGraph& m_graph;
    std::vector<State> m_states;
    std::vector<double> m_perWay; // of a core that is done: vertices that one way to it serves
    std::vector<std::uint32_t> m_order;
    std::vector<std::size_t> m_successorsBegin; // by place in the order
    std::vector<std::uint32_t> m_successors;    // one step farther from the source
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
    sources.reserve(countByCore.size());
    for (const auto& [core, count] : countByCore)
        sources.push_back({core, count});
    return sources;
}

Result<std::vector<std::vector<double>>> sumsFrom(const FoldedGraph& graph,
                                                  const std::vector<Source>& sources,
                                                  const Progress& progress) {
    std::vector<std::vector<double>> sums(kBlocks, std::vector<double>(graph.coreCount()));
    SharedProgress shared(progress, "looking for bridges", sources.size());
    inParallel(kBlocks, [&](std::size_t block) {
        Accumulator accumulator(graph);
        for (std::size_t i = block; i < sources.size() && shared.next(); i += kBlocks)
            accumulator.add(sources[i], sums[block]);
    });
    if (shared.isCancelled()) return cancelled();
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
