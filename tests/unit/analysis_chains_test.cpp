#include "analysis/findings/chains.h"

#include <algorithm>

#include "../support/graph_network.h"
#include "../support/sample_network.h"
#include "model/filter/filter_text.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("the shortest chain, with its partnerships") {
    const Network network = networkOf(6, {{0, 1}, {1, 2}, {2, 3}, {0, 4}, {4, 3}});
    const FilterResult shown = everything(network);
    CHECK(shortestChain(network, shown, 0, 3) == Chain{{0, 4, 3}, {3, 4}});
    CHECK(shortestChain(network, shown, 3, 0) == Chain{{3, 4, 0}, {4, 3}});
    CHECK(shortestChain(network, shown, 2, 2) == Chain{{2}, {}});
    CHECK(shortestChain(network, shown, 0, 5).isEmpty()); // not shown
}

TEST_CASE("no chain between components") {
    const Network network = networkOf(6, twoTriangles());
    CHECK(shortestChain(network, everything(network), 0, 5).isEmpty());
}

TEST_CASE("of equally short chains the better connected city, then the smaller id") {
    // 0 to 4 by 1, 2 or 3; 3 has a partner more.
    const Network better = networkOf(6, {{0, 1}, {1, 4}, {0, 2}, {2, 4}, {0, 3}, {3, 4}, {3, 5}});
    CHECK(shortestChain(better, everything(better), 0, 4).cities == std::vector<CityIndex>{0, 3, 4});
    Network equal = networkOf(5, {{0, 1}, {1, 4}, {0, 2}, {2, 4}});
    CHECK(shortestChain(equal, everything(equal), 0, 4).cities == std::vector<CityIndex>{0, 1, 4});
    equal.cities.id[1] = "x";
    equal.cities.id[2] = "a";
    CHECK(shortestChain(equal, everything(equal), 0, 4).cities == std::vector<CityIndex>{0, 2, 4});
}

TEST_CASE("Hays and its two partners are a world of their own") {
    const Network& network = *shippedNetwork().network;
    const FilterResult shown = everything(network);
    const CityIndex hays = parseLargestCity(network, "Hays, KS").value();
    std::vector<CityIndex> expected{hays, parseLargestCity(network, "Xinzheng").value(),
                                    parseLargestCity(network, "Santa María de Fe").value()};
    std::sort(expected.begin(), expected.end());
    CHECK(citiesInReach(network, shown, hays) == expected);
    CHECK(shortestChain(network, shown, hays, parseLargestCity(network, "Culver City").value()).isEmpty());
}

TEST_CASE("a chain leads from Culver City into the wide world") {
    const Network& network = *shippedNetwork().network;
    const FilterResult shown = everything(network);
    const CityIndex culver = parseLargestCity(network, "Culver City").value();
    const CityIndex turi = parseLargestCity(network, "Türi, Estonia").value();
    const Chain chain = shortestChain(network, shown, culver, turi);
    REQUIRE_FALSE(chain.isEmpty());
    CHECK(chain.cities.front() == culver);
    CHECK(chain.cities.back() == turi);
    REQUIRE(chain.partnerships.size() + 1 == chain.cities.size());
    for (std::size_t i = 0; i < chain.partnerships.size(); ++i) {
        const CityIndex a = network.partnerships.cityA[chain.partnerships[i]];
        const CityIndex b = network.partnerships.cityB[chain.partnerships[i]];
        CHECK(std::minmax(a, b) == std::minmax(chain.cities[i], chain.cities[i + 1]));
    }
    CHECK(citiesInReach(network, shown, culver).size() == 15'384);
}
