#include "analysis/findings/rings.h"

#include <algorithm>

#include "../support/graph_network.h"
#include "../support/sample_network.h"
#include "model/filter/filter_text.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("rings: the largest first, none that is part of another") {
    Edges edges = completeEdges(5);
    for (const auto& edge : Edges{{5, 6}, {5, 7}, {5, 8}, {6, 7}, {6, 8}, {7, 8}, {0, 5}}) {
        edges.push_back(edge);
    }
    const Network network = networkOf(9, edges);
    const FilterResult shown = everything(network);
    CHECK(findRings(network, shown).value() == std::vector<CityRing>{{{0, 1, 2, 3, 4}}, {{5, 6, 7, 8}}});
    CHECK(findRings(network, shown, 5).value() == std::vector<CityRing>{{{0, 1, 2, 3, 4}}});
    CHECK(findRings(network, shown, 2)->size() == 3); // and the tie between them
    const Network nothing = networkOf(2, {});
    CHECK(findRings(nothing, everything(nothing))->empty());
}

TEST_CASE("the largest ring of the world is the Douzelage") {
    const Network& network = *shippedNetwork().network;
    const std::vector<CityRing> rings = findRings(network, everything(network)).value();
    REQUIRE(rings.size() > 1);
    const CityRing& largest = rings.front();
    CHECK(largest.members.size() == 28);
    CHECK(rings[1].members.size() < largest.members.size());
    CHECK(std::is_sorted(largest.members.begin(), largest.members.end()));
    for (const char* name : {"Türi, Estonia", "Siret", "Rokiškis", "Škofja Loka", "Bundoran"}) {
        const CityIndex member = parseLargestCity(network, name).value();
        CHECK_MESSAGE(std::count(largest.members.begin(), largest.members.end(), member) == 1, name);
    }
    CHECK(rings.back().members.size() == kSmallestRing);
}

TEST_CASE("circles: two triangles and a tie between them") {
    Edges edges = twoTriangles();
    edges.emplace_back(2, 3);
    const Network network = networkOf(6, edges);
    const Circles circles = findCircles(network, everything(network)).value();
    CHECK(circles.circles == std::vector<std::vector<CityIndex>>{{0, 1, 2}, {3, 4, 5}});
    CHECK(circles.modularity.value() ==
          doctest::Approx(6.0 / 7.0 - 0.5)); // within, less what chance would give
    const Network nothing = networkOf(2, {});
    const Circles none = findCircles(nothing, everything(nothing)).value();
    CHECK(none.circles.empty());
    CHECK_FALSE(none.modularity.has_value());
}

TEST_CASE("circles of the whole network hold every city once, the same each time") {
    const Network& network = *shippedNetwork().network;
    const FilterResult shown = everything(network);
    const Circles circles = findCircles(network, shown).value();
    std::size_t cities = 0;
    for (const std::vector<CityIndex>& circle : circles.circles)
        cities += circle.size();
    CHECK(cities == 19'039);
    CHECK(*circles.modularity > 0.6);
    CHECK(findCircles(network, shown)->circles == circles.circles);
}
