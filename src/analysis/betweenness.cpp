#include "analysis/betweenness.h"

#include <algorithm>
#include <numeric>

#include "analysis/random.h"
#include "core/parallel.h"

namespace atlas {

namespace {

// Each block adds up by itself and blocks are added in order, whatever the number of cores.
constexpr std::size_t kBlocks = 16;
constexpr std::size_t kSourcesPerReport = 256;

constexpr std::int32_t kUnreached = -1;

// One breadth-first search from a source and the way back, after Brandes.
class Accumulator {
public:
    explicit Accumulator(const NetworkGraph& graph)
        : m_graph(graph),
          m_step(graph.vertexCount(), kUnreached),
          m_ways(graph.vertexCount()),
          m_dependency(graph.vertexCount()) {}

    void add(Vertex source, std::vector<double>& sums) {
        search(source);
        while (m_order.size() > 1) {
            const Vertex vertex = m_order.back();
            m_order.pop_back();
            sums[vertex] += m_dependency[vertex];
            handDown(vertex);
            m_step[vertex] = kUnreached;
        }
        m_step[source] = kUnreached;
        m_order.clear();
    }

private:
    void search(Vertex source) {
        reach(source, 0);
        m_ways[source] = 1.0;
        for (std::size_t next = 0; next < m_order.size(); ++next) {
            const Vertex vertex = m_order[next];
            for (const Vertex neighbour : m_graph.neighbours(vertex)) {
                if (m_step[neighbour] == kUnreached) reach(neighbour, m_step[vertex] + 1);
                if (m_step[neighbour] == m_step[vertex] + 1) m_ways[neighbour] += m_ways[vertex];
            }
        }
    }

    void reach(Vertex vertex, std::int32_t step) {
        m_step[vertex] = step;
        m_ways[vertex] = 0.0;
        m_dependency[vertex] = 0.0;
        m_order.push_back(vertex);
    }

    // To those that the shortest ways come from. A vertex that is done is "unreached" again and thus none of
    // them.
    void handDown(Vertex vertex) {
        const double perWay = (1.0 + m_dependency[vertex]) / m_ways[vertex];
        for (const Vertex neighbour : m_graph.neighbours(vertex)) {
            if (m_step[neighbour] + 1 == m_step[vertex])
                m_dependency[neighbour] += m_ways[neighbour] * perWay;
        }
    }

    const NetworkGraph& m_graph;
    std::vector<std::int32_t> m_step;
    std::vector<double> m_ways;
    std::vector<double> m_dependency;
    std::vector<Vertex> m_order;
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

} // namespace

Result<Betweenness> betweennessOf(const NetworkGraph& graph, const Progress& progress, std::size_t exactUpTo,
                                  std::size_t samples) {
    const std::size_t count = graph.vertexCount();
    const std::vector<Vertex> sources = drawn(count, count <= exactUpTo ? count : samples);
    std::vector<std::vector<double>> sums(kBlocks, std::vector<double>(count));
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
    Betweenness betweenness{std::vector<double>(count), sources.size()};
    // Each pair is met from both ends when all vertices are sources.
    const double scale =
        sources.empty() ? 0.0 : 0.5 * static_cast<double>(count) / static_cast<double>(sources.size());
    for (const std::vector<double>& block : sums) {
        for (std::size_t i = 0; i < count; ++i)
            betweenness.ofVertex[i] += scale * block[i];
    }
    return betweenness;
}

} // namespace atlas
