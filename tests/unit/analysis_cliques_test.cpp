#include "analysis/findings/cliques.h"

#include <algorithm>

#include "../support/graph_network.h"
#include "../support/sample_network.h"
#include "model/filter/filter_text.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("cliques: the largest first, none that is part of another") {
    Edges edges = completeEdges(5);
    for (const auto& edge : Edges{{5, 6}, {5, 7}, {5, 8}, {6, 7}, {6, 8}, {7, 8}, {0, 5}}) {
        edges.push_back(edge);
    }
    const Network network = networkOf(9, edges);
    const FilterResult shown = everything(network);
    CHECK(findCliques(network, shown).value() == std::vector<Clique>{{{0, 1, 2, 3, 4}}, {{5, 6, 7, 8}}});
    CHECK(findCliques(network, shown, 5).value() == std::vector<Clique>{{{0, 1, 2, 3, 4}}});
    CHECK(findCliques(network, shown, 2)->size() == 3); // and the tie between them
    const Network nothing = networkOf(2, {});
    CHECK(findCliques(nothing, everything(nothing))->empty());
}

TEST_CASE("the largest clique of the world is the Douzelage") {
    const Network& network = *shippedNetwork().network;
    const std::vector<Clique> cliques = findCliques(network, everything(network)).value();
    REQUIRE(cliques.size() > 1);
    const Clique& largest = cliques.front();
    CHECK(largest.members.size() == 28);
    CHECK(cliques[1].members.size() < largest.members.size());
    CHECK(std::is_sorted(largest.members.begin(), largest.members.end()));
    for (const char* name : {"Türi, Estonia", "Siret", "Rokiškis", "Škofja Loka", "Bundoran"}) {
        const CityIndex member = parseLargestCity(network, name).value();
        CHECK_MESSAGE(std::count(largest.members.begin(), largest.members.end(), member) == 1, name);
    }
    CHECK(cliques.back().members.size() == kSmallestClique);
}

TEST_CASE("communities: two triangles and a tie between them") {
    Edges edges = twoTriangles();
    edges.emplace_back(2, 3);
    const Network network = networkOf(6, edges);
    const Communities found = findCommunities(network, everything(network)).value();
    CHECK(found.communities == std::vector<std::vector<CityIndex>>{{0, 1, 2}, {3, 4, 5}});
    CHECK(found.modularity.value() ==
          doctest::Approx(6.0 / 7.0 - 0.5)); // within, less what chance would give
    const Network nothing = networkOf(2, {});
    const Communities none = findCommunities(nothing, everything(nothing)).value();
    CHECK(none.communities.empty());
    CHECK_FALSE(none.modularity.has_value());
}

TEST_CASE("communities of the whole network hold every city once, the same each time") {
    const Network& network = *shippedNetwork().network;
    const FilterResult shown = everything(network);
    const Communities found = findCommunities(network, shown).value();
    std::size_t cities = 0;
    for (const std::vector<CityIndex>& community : found.communities)
        cities += community.size();
    CHECK(cities == 19'773);
    CHECK(*found.modularity > 0.6);
    CHECK(findCommunities(network, shown)->communities == found.communities);
}
