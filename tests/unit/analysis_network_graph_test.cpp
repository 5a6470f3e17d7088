#include "analysis/graph/network_graph.h"

#include "../support/graph_network.h"
#include "../support/sample_network.h"
#include "analysis/graph/components.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("the graph is simple: no loops, no doubles") {
    const Network network = networkOf(5, {{3, 1}, {1, 3}, {1, 0}, {4, 4}});
    const NetworkGraph graph(network, everything(network));
    CHECK(graph.cities() == std::vector<CityIndex>{0, 1, 3, 4}); // 2 has no partnership
    CHECK(graph.edgeCount() == 2);
    CHECK(graph.edges() == std::vector<std::pair<Vertex, Vertex>>{{0, 1}, {1, 2}});
    CHECK(graph.degree(1) == 2);
    CHECK(graph.degree(3) == 0); // paired with itself alone
    CHECK(graph.neighbours(1)[0] == 0);
    CHECK(graph.partnerships(1)[0] == 2);
    CHECK(graph.areNeighbours(1, 2));
    CHECK_FALSE(graph.areNeighbours(0, 2));
    CHECK(graph.vertexOf(3) == Vertex{2});
    CHECK_FALSE(graph.vertexOf(2).has_value());
    CHECK_FALSE(graph.vertexOf(99).has_value());
}

TEST_CASE("components are counted from the smallest vertex") {
    const Network network = networkOf(6, {{0, 3}, {1, 4}, {4, 5}, {2, 2}});
    const Components components = componentsOf(NetworkGraph(network, everything(network)));
    CHECK(components.sizes == std::vector<std::size_t>{2, 3, 1});
    CHECK(components.largest() == 1);
    CHECK(components.members(1) == std::vector<Vertex>{1, 4, 5});
}

TEST_CASE("an empty graph has no component") {
    const Network network = networkOf(3, {});
    const Components components = componentsOf(NetworkGraph(network, everything(network)));
    CHECK(components.count() == 0);
}

TEST_CASE("the graph holds what passes the filter") {
    const Network& network = *shippedNetwork().network;
    const NetworkGraph graph(network, everything(network));
    CHECK(graph.vertexCount() == 19'773);
    CHECK(graph.edgeCount() == 31'011);
    Filter japan;
    japan.countries.insert(*countryCodeFrom("JP"));
    const FilterResult shown = applyFilter(network, japan);
    CHECK(NetworkGraph(network, shown).vertexCount() == shown.cityCount);
}
