#include "analysis/findings/chain_text.h"

#include "../support/graph_network.h"
#include "../support/sample_network.h"
#include "model/filter/filter_text.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("why there is no chain: who stands apart") {
    const Network network = networkOf(9, {{0, 1}, {0, 2}, {3, 4}, {4, 5}, {5, 6}, {6, 7}});
    const FilterResult shown = everything(network);
    CHECK(noChainText(network, shown, 0, 4) ==
          "c00 and its 2 partners stand apart from the rest: no partnership shown leads on from them.");
    CHECK(noChainText(network, shown, 4, 0) == noChainText(network, shown, 0, 4)); // the smaller side
    CHECK(noChainText(network, shown, 4, 1) ==
          "c01 and 2 more cities stand apart from the rest: no partnership shown leads on from them.");
    CHECK(noChainText(network, shown, 0, 8) == "c08 has no partner that is shown, so no chain leads there.");
    const Network pair = networkOf(5, {{0, 1}, {2, 3}, {3, 4}});
    CHECK(noChainText(pair, everything(pair), 2, 0) ==
          "c00 and its one partner stand apart from the rest: no partnership shown leads on from them.");
}

TEST_CASE("from Culver City to Nairobi there is a chain, from Hays to anywhere else none") {
    const Network& network = *shippedNetwork().network;
    const FilterResult shown = everything(network);
    const CityIndex culver = parseLargestCity(network, "Culver City").value();
    const CityIndex nairobi = parseLargestCity(network, "Nairobi").value();
    const CityIndex hays = parseLargestCity(network, "Hays, KS").value();
    const Chain chain = shortestChain(network, shown, culver, nairobi);
    CHECK(chain.partnerships.size() == 5);
    CHECK(chain.cities.front() == culver);
    CHECK(chain.cities.back() == nairobi);
    CHECK(shortestChain(network, shown, hays, nairobi).isEmpty());
    CHECK(noChainText(network, shown, hays, nairobi) ==
          "Hays and its 2 partners stand apart from the rest: no partnership shown leads on from them.");
}

TEST_CASE("a chain has one city more than partnerships") {
    CHECK(chainLengthText(5) == "5 partnerships, 6 cities");
    CHECK(chainLengthText(1) == "1 partnership, 2 cities");
}
