#include "analysis/graph/graph_library.h"

#include <igraph.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <new>

namespace atlas {

namespace {

using Interruption = GraphLibrary::Interruption;

tl::unexpected<Error> libraryFailure(igraph_error_t code) {
    if (code == IGRAPH_INTERRUPTED) return cancelled();
    return failure(std::string("the network cannot be measured: ") + igraph_strerror(code));
}

// The only time that igraph may be called: one thread at a time, errors come back as codes, nothing is
// printed, and igraph asks now and then whether to go on.
class Visit {
public:
    explicit Visit(const Interruption& interruption) : m_lock(mutex()) {
        igraph_set_error_handler(igraph_error_handler_ignore);
        igraph_set_warning_handler(igraph_warning_handler_ignore);
        igraph_set_interruption_handler(&Visit::askWhetherToGoOn);
        current() = &interruption;
    }
    Visit(const Visit&) = delete;
    Visit& operator=(const Visit&) = delete;
    ~Visit() { current() = nullptr; }

private:
    static std::mutex& mutex() {
        static std::mutex one;
        return one;
    }

    static const Interruption*& current() { // guarded by the mutex
        static const Interruption* one = nullptr;
        return one;
    }

    // As igraph wants it, the handler frees what igraph holds before it says no.
    static igraph_error_t askWhetherToGoOn(void*) {
        if (current() == nullptr || current()->goesOn()) return IGRAPH_SUCCESS;
        IGRAPH_FINALLY_FREE();
        return IGRAPH_INTERRUPTED;
    }

    std::scoped_lock<std::mutex> m_lock;
};

// Owners of igraph's structures. One that could not be made has a code and must not be used.
class IntegerVector {
public:
    explicit IntegerVector(std::size_t size = 0)
        : m_code(igraph_vector_int_init(&m_vector, static_cast<igraph_integer_t>(size))) {}
    ~IntegerVector() {
        if (m_code == IGRAPH_SUCCESS) igraph_vector_int_destroy(&m_vector);
    }
    IntegerVector(const IntegerVector&) = delete;
    IntegerVector& operator=(const IntegerVector&) = delete;

    igraph_error_t code() const { return m_code; }
    igraph_vector_int_t* get() { return &m_vector; }
    std::span<igraph_integer_t> values() {
        return {VECTOR(m_vector), static_cast<std::size_t>(igraph_vector_int_size(&m_vector))};
    }

private:
    igraph_vector_int_t m_vector{};
    igraph_error_t m_code;
};

class RealVector {
public:
    RealVector() : m_code(igraph_vector_init(&m_vector, 0)) {}
    ~RealVector() {
        if (m_code == IGRAPH_SUCCESS) igraph_vector_destroy(&m_vector);
    }
    RealVector(const RealVector&) = delete;
    RealVector& operator=(const RealVector&) = delete;

    igraph_error_t code() const { return m_code; }
    igraph_vector_t* get() { return &m_vector; }
    std::span<const double> values() {
        return {VECTOR(m_vector), static_cast<std::size_t>(igraph_vector_size(&m_vector))};
    }

private:
    igraph_vector_t m_vector{};
    igraph_error_t m_code;
};

class Graph {
public:
    explicit Graph(const NetworkGraph& graph) : m_code(create(graph)) {}
    ~Graph() {
        if (m_code == IGRAPH_SUCCESS) igraph_destroy(&m_graph);
    }
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;

    igraph_error_t code() const { return m_code; }
    const igraph_t* get() const { return &m_graph; }

private:
    igraph_error_t create(const NetworkGraph& graph) {
        IntegerVector ends(2 * graph.edgeCount());
        if (ends.code() != IGRAPH_SUCCESS) return ends.code();
        std::size_t i = 0;
        for (const auto& [a, b] : graph.edges()) {
            ends.values()[i++] = static_cast<igraph_integer_t>(a);
            ends.values()[i++] = static_cast<igraph_integer_t>(b);
        }
        return igraph_create(&m_graph, ends.get(), static_cast<igraph_integer_t>(graph.vertexCount()), false);
    }

    igraph_t m_graph{};
    igraph_error_t m_code;
};

// Calls `measure(graph, &value)` during a visit; what is no number is nothing.
template <typename Measure>
Result<std::optional<double>> measured(const NetworkGraph& vertices, const Interruption& interruption,
                                       Measure measure) {
    const Visit visit(interruption);
    const Graph graph(vertices);
    if (graph.code() != IGRAPH_SUCCESS) return libraryFailure(graph.code());
    igraph_real_t value = 0.0;
    if (const igraph_error_t code = measure(graph.get(), &value); code != IGRAPH_SUCCESS) {
        return libraryFailure(code);
    }
    return std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

std::vector<Vertex> sortedVertices(std::span<const igraph_integer_t> values) {
    std::vector<Vertex> vertices;
    vertices.reserve(values.size());
    for (const igraph_integer_t value : values)
        vertices.push_back(static_cast<Vertex>(value));
    std::sort(vertices.begin(), vertices.end());
    return vertices;
}

struct CliqueSink {
    std::vector<std::vector<Vertex>>& cliques;
    const Interruption& interruption;
};

// One vertex can belong to more cliques than there is time for: igraph alone would ask once per vertex.
igraph_error_t takeClique(const igraph_vector_int_t* clique, void* argument) {
    const CliqueSink& sink = *static_cast<CliqueSink*>(argument);
    try {
        sink.cliques.push_back(
            sortedVertices({VECTOR(*clique), static_cast<std::size_t>(igraph_vector_int_size(clique))}));
    } catch (const std::bad_alloc&) {
        return IGRAPH_ENOMEM;
    }
    return sink.interruption.goesOn() ? IGRAPH_SUCCESS : IGRAPH_INTERRUPTED;
}

} // namespace

Result<std::optional<double>> GraphLibrary::transitivity() const {
    return measured(m_graph, m_interruption, [](const igraph_t* graph, igraph_real_t* value) {
        return igraph_transitivity_undirected(graph, value, IGRAPH_TRANSITIVITY_NAN);
    });
}

Result<std::optional<double>> GraphLibrary::averageClustering() const {
    if (m_graph.vertexCount() == 0) return std::nullopt;
    return measured(m_graph, m_interruption, [](const igraph_t* graph, igraph_real_t* value) {
        return igraph_transitivity_avglocal_undirected(graph, value, IGRAPH_TRANSITIVITY_ZERO);
    });
}

Result<std::optional<double>> GraphLibrary::degreeAssortativity() const {
    if (m_graph.edgeCount() == 0) return std::nullopt;
    return measured(m_graph, m_interruption, [](const igraph_t* graph, igraph_real_t* value) {
        return igraph_assortativity_degree(graph, value, false);
    });
}

Result<std::optional<double>> GraphLibrary::nominalAssortativity(
    std::span<const std::uint32_t> typeOf) const {
    if (m_graph.edgeCount() == 0) return std::nullopt;
    return measured(m_graph, m_interruption, [&](const igraph_t* graph, igraph_real_t* value) {
        IntegerVector types(typeOf.size());
        if (types.code() != IGRAPH_SUCCESS) return types.code();
        std::copy(typeOf.begin(), typeOf.end(), types.values().begin());
        return igraph_assortativity_nominal(graph, types.get(), value, false, true);
    });
}

Result<std::vector<std::vector<Vertex>>> GraphLibrary::maximalCliques(std::size_t atLeast) const {
    const Visit visit(m_interruption);
    const Graph graph(m_graph);
    if (graph.code() != IGRAPH_SUCCESS) return libraryFailure(graph.code());
    std::vector<std::vector<Vertex>> cliques;
    CliqueSink sink{cliques, m_interruption};
    const auto smallest = static_cast<igraph_integer_t>(atLeast);
    if (const igraph_error_t code =
            igraph_maximal_cliques_callback(graph.get(), &takeClique, &sink, smallest, 0);
        code != IGRAPH_SUCCESS) {
        return libraryFailure(code);
    }
    return cliques;
}

Result<GraphLibrary::Communities> GraphLibrary::communities(std::uint64_t seed) const {
    const Visit visit(m_interruption);
    const Graph graph(m_graph);
    if (graph.code() != IGRAPH_SUCCESS) return libraryFailure(graph.code());
    IntegerVector membership;
    RealVector modularities;
    if (membership.code() != IGRAPH_SUCCESS) return libraryFailure(membership.code());
    if (modularities.code() != IGRAPH_SUCCESS) return libraryFailure(modularities.code());
    if (const igraph_error_t code = igraph_rng_seed(igraph_rng_default(), static_cast<igraph_uint_t>(seed));
        code != IGRAPH_SUCCESS) {
        return libraryFailure(code);
    }
    if (const igraph_error_t code = igraph_community_multilevel(graph.get(), nullptr, 1.0, membership.get(),
                                                                nullptr, modularities.get());
        code != IGRAPH_SUCCESS) {
        return libraryFailure(code);
    }
    Communities communities;
    for (const igraph_integer_t community : membership.values()) {
        communities.communityOf.push_back(static_cast<std::uint32_t>(community));
    }
    for (const double modularity : modularities.values()) {
        if (std::isfinite(modularity)) {
            communities.modularity = std::max(modularity, communities.modularity.value_or(modularity));
        }
    }
    return communities;
}

} // namespace atlas
