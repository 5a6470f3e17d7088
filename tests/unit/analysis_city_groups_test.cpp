#include "analysis/findings/city_groups.h"

#include <algorithm>

#include "../support/graph_network.h"
#include "../support/patience.h"
#include "../support/sample_network.h"
#include "core/text.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("a clique's row: its members by partners, its countries by members, its own partnerships") {
    Edges edges = completeEdges(4);
    edges.emplace_back(2, 4); // city 2 has one more, outside
    Network network = networkOf(5, edges);
    network.cities.country = {0, 1, 1, 2, 0};
    network.partnerships.status.front() = Status::Dormant;
    network.partnerships.status.back() = Status::Terminated; // the one outside
    deriveColumns(network);
    const CityGroups groups = findCityGroups(network, everything(network)).value();
    REQUIRE(groups.cliques.size() == 1);
    const CityGroupRow& clique = groups.cliques.front();
    CHECK(clique.members == std::vector<CityIndex>{2, 0, 1, 3});
    CHECK(clique.countries == std::vector<CountryIndex>{1, 0, 2});
    CHECK(clique.partnerships == 6);
    CHECK(clique.ended == 1);
    CHECK(clique.meanKilometres ==
          doctest::Approx(111.32 * 10.0 / 6.0).epsilon(0.001)); // 1, 1, 1, 2, 2, 3 degrees
    CHECK_FALSE(clique.isVariant);
    CHECK(clique.variants == 0);
    CHECK(memberNames(network, clique, 2) == "c02, c00 …");
    CHECK(memberNames(network, clique, 4) == "c02, c00, c01, c03");
    CHECK(countryNames(network, clique, 1) == "Japan and 2 more countries");
    CHECK(countryNames(network, clique, 2) == "Japan, Freedonia, Kenya");
}

TEST_CASE("cliques that share most of their members are variants of one") {
    Edges edges = completeEdges(6); // 0 to 5, and 0 to 4 with 6
    for (CityIndex i = 0; i < 5; ++i)
        edges.emplace_back(i, 6);
    for (const auto& edge : Edges{{7, 8}, {7, 9}, {7, 10}, {8, 9}, {8, 10}, {9, 10}})
        edges.push_back(edge);
    const Network network = networkOf(11, edges);
    const CityGroups groups = findCityGroups(network, everything(network)).value();
    REQUIRE(groups.cliques.size() == 3);
    CHECK_FALSE(groups.cliques[0].isVariant);
    CHECK(groups.cliques[0].variants == 1);
    CHECK(groups.cliques[1].isVariant);
    CHECK_FALSE(groups.cliques[2].isVariant);
}

TEST_CASE("communities of two are pairs and not listed") {
    Edges edges = twoTriangles();
    edges.emplace_back(6, 7);
    const Network network = networkOf(8, edges);
    const CityGroups groups = findCityGroups(network, everything(network)).value();
    CHECK(groups.cliques.empty());
    REQUIRE(groups.communities.size() == 2);
    CHECK(groups.communities[0].members == std::vector<CityIndex>{0, 1, 2});
    CHECK(groups.communities[0].partnerships == 3);
}

TEST_CASE("the Douzelage is the largest clique by far, one town from each country") {
    const Network& network = *shippedNetwork().network;
    const CityGroups groups = findCityGroups(network, everything(network)).value();
    const CityGroupRow& largest = groups.cliques.front();
    CHECK(largest.members.size() == 28);
    CHECK(largest.countries.size() == 28);
    CHECK(largest.partnerships == 28 * 27 / 2);
    CHECK(groups.cliques[1].members.size() == 25);
    for (const char* name : {"turi", "Siret", "rokiskis", "Loka", "skofja loka", "Bundoran", "ireland"})
        CHECK_MESSAGE(hasMemberCalled(network, largest, folded(name)), name);
    for (const char* name : {"Nairobi", "uri", "Kenya"})
        CHECK_FALSE_MESSAGE(hasMemberCalled(network, largest, folded(name)), name);
    const auto folds = std::count_if(groups.cliques.begin(), groups.cliques.end(),
                                     [](const CityGroupRow& row) { return !row.isVariant; });
    CHECK(static_cast<std::size_t>(folds) < groups.cliques.size());
    std::size_t variants = 0;
    for (const CityGroupRow& row : groups.cliques)
        variants += row.variants;
    CHECK(variants + static_cast<std::size_t>(folds) == groups.cliques.size());
}

TEST_CASE("the search for groups can be given up") {
    const Network network = networkOf(30, completeEdges(30));
    const FilterResult shown = everything(network);
    CHECK(canBeCancelled([&](const Progress& progress) { return findCityGroups(network, shown, progress); },
                         30));
}

TEST_CASE("more cliques than anybody could list do not stop the search from being given up") {
    // All are partners but for those of one trio: 3 to the power of 16 cliques. J. W. Moon and L. Moser, "On
    // cliques in graphs" (1965).
    constexpr CityIndex kCities = 48;
    Edges edges;
    for (CityIndex a = 0; a < kCities; ++a) {
        for (CityIndex b = a + 1; b < kCities; ++b) {
            if (a / 3 != b / 3) edges.emplace_back(a, b);
        }
    }
    const Network network = networkOf(kCities, edges);
    Patience patience(2000);
    const Result<CityGroups> groups = findCityGroups(network, everything(network), patience.progress());
    REQUIRE_FALSE(groups.has_value());
    CHECK(isCancellation(groups.error()));
    CHECK(patience.asked() == 2001);
    // igraph is as it was.
    const Network small = networkOf(5, completeEdges(5));
    CHECK(findCityGroups(small, everything(small))->cliques.size() == 1);
}
