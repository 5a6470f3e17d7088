#include "analysis/gaps.h"

#include "../support/graph_network.h"
#include "../support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("rates are per inhabitant of the communities shown") {
    Network network = networkOf(5, {{0, 1}, {0, 2}, {3, 2}, {3, 0}});
    network.cities.country = {3, 3, 1, 1, 2};
    network.cities.admin1 = {"KS", "KS", "13", "13", ""};
    network.cities.population = {400'000, std::nullopt, 1'000'000, 1'000'000, 5'000};
    derive(network);
    const Gaps gaps = findGaps(network, everything(network));

    REQUIRE(gaps.countries.size() == 2);
    CHECK(gaps.countries[0].country == 3); // three partnerships, one at home counted once: 7.5 per million
    CHECK(gaps.countries[0].activity.partnerships == 3);
    CHECK(gaps.countries[0].activity.communities == 2);
    CHECK(gaps.countries[0].activity.communitiesUncounted == 1);
    CHECK(gaps.countries[0].activity.communityInhabitants == 400'000);
    CHECK(gaps.countries[0].activity.partnershipsPerMillionCommunityInhabitants.value() ==
          doctest::Approx(7.5));
    CHECK(gaps.countries[1].country == 1);
    CHECK(gaps.countries[1].activity.partnershipsPerMillionCommunityInhabitants.value() ==
          doctest::Approx(1.5));
    CHECK(gaps.countriesWithout ==
          std::vector<CountryIndex>{0, 2}); // a city without partnership is no activity

    REQUIRE(gaps.states.size() == 1);
    CHECK(network.states.code[gaps.states[0].state] == "KS");
    CHECK(gaps.states[0].activity.partnerships == 3);
    CHECK(gaps.statesWithout == std::vector<std::size_t>{0});
}

TEST_CASE("without a population there is no rate, and no rate comes last") {
    Network network = networkOf(2, {{0, 1}});
    network.cities.country = {0, 2};
    network.cities.population = {std::nullopt, 1'000};
    derive(network);
    const Gaps gaps = findGaps(network, everything(network));
    REQUIRE(gaps.countries.size() == 2);
    CHECK(gaps.countries[0].country == 2);
    CHECK_FALSE(gaps.countries[1].activity.partnershipsPerMillionCommunityInhabitants.has_value());
}

TEST_CASE("every country and state of the shipped network is active or a gap") {
    const Network& network = *shippedNetwork().network;
    const Gaps gaps = findGaps(network, everything(network));
    CHECK(gaps.countries.size() == 214);
    CHECK(gaps.countriesWithout.size() == network.countries.size() - 214);
    CHECK(gaps.states.size() + gaps.statesWithout.size() == 51); // Puerto Rico and Guam are countries here
    CHECK(gaps.states.size() >= 50);
}
