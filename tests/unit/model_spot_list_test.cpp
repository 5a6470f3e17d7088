#include "model/facts/spot_list.h"

#include "tests/support/graph_network.h"

#include <doctest/doctest.h>

using namespace atlas;
using namespace atlas::testing;

namespace {

// Around the crossing of equator and prime meridian: c00 in the middle, the others north, north-east, east,
// south of it, and two pairs that only pass.
Network crossing() {
    Network network = networkOf(8, {{0, 1}, {2, 0}, {0, 3}, {0, 4}, {5, 6}, {1, 4}});
    network.cities.location = {{0.0, 0.0},   {0.0, 20.0},  {15.0, 15.0}, {9.0, 0.0},
                               {0.0, -30.0}, {-20.0, 1.0}, {20.0, -1.0}, {0.1, 0.1}};
    for (std::size_t i = 0; i < network.partnerships.size(); ++i)
        network.partnerships.distanceKilometres[i] = static_cast<float>(1000 - i);
    return network;
}

} // namespace

TEST_CASE("what leaves a spot is grouped by where it goes, and what passes by its way") {
    const Network network = crossing();
    const SpotList list = spotList(network, {{0}, {0, 1, 2, 3, 4, 5}}, {0.0, 0.0});
    CHECK(list.title == "1 place and 6 partnerships here");
    CHECK(list.cities == std::vector<CityIndex>{0});
    std::vector<std::string> titles;
    for (const SpotGroup& group : list.groups)
        titles.push_back(group.title);
    CHECK(titles == std::vector<std::string>{"North · 1", "North-east · 1", "East · 1", "South · 1",
                                             "Passing, north to south · 1", "Passing, east to west · 1"});
    CHECK(list.groups[1].partnerships == std::vector<PartnershipIndex>{1});
}

TEST_CASE("the largest group comes first, and in each the shortest partnership") {
    Network network = crossing();
    network.cities.location[2] = {1.0, 25.0};
    const SpotList list = spotList(network, {{0}, {0, 1, 2}}, {0.0, 0.0});
    REQUIRE(list.groups.size() == 2);
    CHECK(list.groups[0].title == "North · 2");
    CHECK(list.groups[0].partnerships == std::vector<PartnershipIndex>{1, 0}); // 999 and 1,000 km
    CHECK(list.groups[1].title == "East · 1");
}

TEST_CASE("a spot is crowded when somebody who points there can mean more than one thing") {
    const Network network = crossing();
    CHECK_FALSE(isCrowded(network, {}));
    CHECK_FALSE(isCrowded(network, {{}, {4}}));
    CHECK_FALSE(isCrowded(network, {{0}, {0, 1, 2, 3}})); // a city with its own partnerships
    CHECK(isCrowded(network, {{0}, {0, 4}}));
    CHECK(isCrowded(network, {{0, 7}, {}}));
    CHECK(isCrowded(network, {{}, {4, 5}}));
}

TEST_CASE("a spot beyond the map's edge is where what lies there is") {
    const Network network = crossing();
    CHECK(placeOf(network, {{3, 0}, {}}).longitudeDegrees == 9.0);
    CHECK(placeOf(network, {{}, {4}}).longitudeDegrees == -20.0);
    CHECK(pairName(network, 4) == "c05 – c06");
}
