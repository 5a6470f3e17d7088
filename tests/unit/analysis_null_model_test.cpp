#include "analysis/measures/null_model.h"

#include <algorithm>

#include "../support/graph_network.h"
#include "../support/patience.h"
#include "../support/sample_network.h"
#include "analysis/graph/graph_library.h"
#include "analysis/graph/switched_graph.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("switching keeps degrees and makes neither loops nor doubles") {
    const Network& network = *shippedNetwork().network;
    const NetworkGraph graph(network, everything(network));
    SwitchedGraph switched(graph);
    Random random(7);
    switched.switchEdges(200'000, random);
    std::vector<std::size_t> degrees(graph.vertexCount(), 0);
    std::vector<std::pair<Vertex, Vertex>> edges = switched.edges();
    std::size_t kept = 0;
    for (auto& [a, b] : edges) {
        ++degrees[a];
        ++degrees[b];
        CHECK_UNARY(a != b);
        CHECK_UNARY(switched.areNeighbours(a, b) && switched.areNeighbours(b, a));
        kept += graph.areNeighbours(a, b) ? 1 : 0;
        if (a > b) std::swap(a, b);
    }
    std::sort(edges.begin(), edges.end());
    CHECK(std::adjacent_find(edges.begin(), edges.end()) == edges.end());
    CHECK(edges.size() == graph.edgeCount());
    CHECK(kept < graph.edgeCount() / 50);
    std::size_t changed = 0;
    for (Vertex vertex = 0; vertex < graph.vertexCount(); ++vertex) {
        changed += degrees[vertex] == graph.degree(vertex) ? 0 : 1;
    }
    CHECK(changed == 0);
}

TEST_CASE("its measures are igraph's") {
    const Network& network = *shippedNetwork().network;
    const NetworkGraph graph(network, everything(network));
    const SwitchedGraph copy(graph);
    const GraphLibrary library(graph);
    CHECK(copy.transitivity().value() == doctest::Approx(library.transitivity()->value()));
    CHECK(copy.degreeAssortativity().value() == doctest::Approx(library.degreeAssortativity()->value()));
}

TEST_CASE("the same seed gives the same figures, another seed others") {
    const Network network = networkOf(40, [] {
        Edges edges = pathEdges(40);
        for (CityIndex i = 2; i < 40; i += 3)
            edges.emplace_back(0, i);
        return edges;
    }());
    const FilterResult shown = everything(network);
    const NullModel first = compareWithChance(network, shown).value();
    const NullModel again = compareWithChance(network, shown).value();
    CHECK(first.runs == NullModelOptions{}.runs);
    CHECK(first.degreeAssortativity.mean == again.degreeAssortativity.mean);
    CHECK(first.meanDistanceKilometres.deviation == again.meanDistanceKilometres.deviation);
    NullModelOptions other;
    other.seed = 3;
    CHECK(compareWithChance(network, shown, other)->degreeAssortativity.mean !=
          first.degreeAssortativity.mean);
    const Compared& distance = first.meanDistanceKilometres;
    CHECK(distance.z.value() == doctest::Approx((*distance.observed - *distance.mean) / *distance.deviation));
    CHECK(*distance.z < 0.0); // most partners are next to each other here
}

TEST_CASE("where nothing can be switched there is no deviation and no Z") {
    const Network network = networkOf(5, completeEdges(5));
    const NullModel chance = compareWithChance(network, everything(network)).value();
    CHECK(chance.transitivity.mean == 1.0);
    CHECK(chance.transitivity.deviation == 0.0);
    CHECK_FALSE(chance.transitivity.z.has_value());
    CHECK_FALSE(chance.degreeAssortativity.observed.has_value());
    CHECK_FALSE(chance.degreeAssortativity.mean.has_value());
}

TEST_CASE("nothing, no runs and a stop are all answered") {
    const Network nothing = networkOf(2, {});
    CHECK_FALSE(compareWithChance(nothing, everything(nothing))->transitivity.observed.has_value());
    const Network network = networkOf(4, pawEdges());
    NullModelOptions none;
    none.runs = 0;
    const NullModel chance = compareWithChance(network, everything(network), none).value();
    CHECK(chance.transitivity.observed.has_value());
    CHECK_FALSE(chance.transitivity.mean.has_value());
    const auto stopped =
        compareWithChance(network, everything(network), {}, [](double, std::string_view) { return false; });
    CHECK(stopped.error().message == kCancelled);
}

TEST_CASE("randomised networks can be given up") {
    const Network network = networkOf(80, completeEdges(80));
    const FilterResult shown = everything(network);
    CHECK(canBeCancelled(
        [&](const Progress& progress) { return compareWithChance(network, shown, {}, progress); }, 40));
}
