#include "analysis/findings/gaps.h"

#include <algorithm>

#include "../support/graph_network.h"
#include "../support/sample_network.h"
#include "analysis/findings/gap_text.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("rates are per inhabitant of the communities shown") {
    Network network = networkOf(5, {{0, 1}, {0, 2}, {3, 2}, {3, 0}});
    network.cities.country = {3, 3, 1, 1, 2};
    network.cities.admin1 = {"KS", "KS", "13", "13", ""};
    network.cities.population = {400'000, std::nullopt, 1'000'000, 1'000'000, 5'000};
    network.partnerships.status = {Status::Terminated, Status::Suspended, Status::Active, Status::Active};
    deriveColumns(network);
    const Gaps gaps = findGaps(network, everything(network));

    REQUIRE(gaps.countries.size() == 2);
    CHECK(gaps.countries[0].country == 3); // three partnerships, one at home counted once: 7.5 per million
    CHECK(gaps.countries[0].activity.partnerships == 3);
    CHECK(gaps.countries[0].activity.ended == 2); // the one at home counts once here, too
    CHECK(activityText(gaps.countries[0].activity) == "3 partnerships, 2 of them ended, of 2 communities");
    CHECK(gaps.countries[0].activity.communities == 2);
    CHECK(gaps.countries[0].activity.communitiesUncounted == 1);
    CHECK(gaps.countries[0].activity.communityInhabitants == 400'000);
    CHECK(gaps.countries[0].activity.partnershipsPerMillionCommunityInhabitants.value() ==
          doctest::Approx(7.5));
    CHECK(gaps.countries[1].country == 1);
    CHECK(gaps.countries[1].activity.ended == 1);
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
    deriveColumns(network);
    const Gaps gaps = findGaps(network, everything(network));
    REQUIRE(gaps.countries.size() == 2);
    CHECK(gaps.countries[0].country == 2);
    CHECK_FALSE(gaps.countries[1].activity.partnershipsPerMillionCommunityInhabitants.has_value());
}

TEST_CASE("every country and state of the shipped network is active or a gap") {
    const Network& network = *shippedNetwork().network;
    const Gaps gaps = findGaps(network, everything(network));
    CHECK(gaps.countries.size() == 214);
    const auto uninhabited = static_cast<std::size_t>(std::count(
        network.countries.continent.begin(), network.countries.continent.end(), Continent::Antarctica));
    CHECK(uninhabited == 5);
    CHECK(gaps.countriesWithout.size() == network.countries.size() - 214 - uninhabited);
    for (const CountryIndex country : gaps.countriesWithout)
        CHECK(isInhabited(network, country));
    CHECK(gaps.states.size() + gaps.statesWithout.size() == 51); // Puerto Rico and Guam are countries here
    CHECK(gaps.states.size() >= 50);
}

TEST_CASE("what is told of one state is its row in the list") {
    const Network& network = *shippedNetwork().network;
    const FilterResult shown = everything(network);
    const Gaps gaps = findGaps(network, shown);
    for (const StateActivity& row : gaps.states) {
        const PlaceActivity alone = stateActivity(network, shown, row.state);
        CHECK(alone.partnerships == row.activity.partnerships);
        CHECK(alone.communities == row.activity.communities);
        CHECK(alone.partnershipsPerMillionCommunityInhabitants ==
              row.activity.partnershipsPerMillionCommunityInhabitants);
    }
    for (const std::size_t state : gaps.statesWithout)
        CHECK(stateActivity(network, shown, state).partnerships == 0);
}

TEST_CASE("rates are told with the decimals that tell something") {
    CHECK(rateText(0.519) == "0.52");
    CHECK(rateText(18.26) == "18.3");
    CHECK(rateText(1404.6) == "1,405");
    PlaceActivity activity;
    activity.partnerships = 1;
    activity.communities = 2;
    activity.communitiesUncounted = 1;
    activity.communityInhabitants = 50'000;
    activity.partnershipsPerMillionCommunityInhabitants = 20.0;
    CHECK(activityText(activity) == "1 partnership of 2 communities");
    CHECK(
        rateSentence(activity) ==
        "20.0 for every million people; these communities have 50,000\nPopulation not recorded: 1 community");
    activity.partnershipsPerMillionCommunityInhabitants.reset();
    CHECK(rateSentence(activity) == "Population not recorded: 1 community");
}
