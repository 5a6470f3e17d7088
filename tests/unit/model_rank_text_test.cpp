// What a city's rank is among is said: all places, or those that the filters leave.
#include "model/facts/rank_text.h"

#include <doctest/doctest.h>

#include "tests/support/graph_network.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("ranks among what the filters leave say so") {
    const Network network = networkOf(7, starEdges(7));
    const FilterResult all = everything(network);
    CHECK(rankScope(network, all) == RankScope::Everything);
    CHECK(rankText(cityProfile(network, all, 0), RankScope::Everything) == "Rank 1 of 7 places by partners");
    Filter filter;
    filter.cityIds = {network.cities.id[1], network.cities.id[2]};
    const FilterResult some = applyFilter(network, filter);
    REQUIRE(some.partnerships.size() == 2);
    CHECK(rankScope(network, some) == RankScope::Shown);
    CHECK(rankText(cityProfile(network, some, 0), RankScope::Shown) ==
          "Of what is shown: rank 1 of 3 places by partners");
}

TEST_CASE("so does how a city stands among those of its size") {
    const Standing standing{CitySize::NotRecorded, 228, 1.0, 0.97};
    CHECK(standingText(standing, RankScope::Everything) ==
          "More partners than 97 % of the 228 places without a recorded size; half of these have 1 or fewer");
    CHECK(
        standingText(standing, RankScope::Shown) ==
        "Of what is shown: more partners than 97 % of the 228 places without a recorded size; half of these "
        "have 1 or fewer");
    CHECK(
        standingText({CitySize::NotRecorded, 8, 2.5, 0.0}, RankScope::Shown) ==
        "Of what is shown: none of the 8 places without a recorded size has fewer; half of them have 2.5 or "
        "fewer");
}
