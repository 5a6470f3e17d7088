#include "analysis/findings/gaps.h"

#include <algorithm>
#include <array>

#include "../support/graph_network.h"
#include "../support/sample_network.h"
#include "analysis/findings/gap_text.h"
#include "core/text.h"
#include "model/facts/profile.h"
#include "model/search/search_index.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("rates are over places whose people are counted, above and below the line") {
    Network network = networkOf(5, {{0, 1}, {0, 2}, {3, 2}, {3, 0}});
    network.cities.country = {3, 3, 1, 1, 2};
    network.cities.admin1 = {"KS", "KS", "13", "13", ""};
    network.cities.population = {400'000, std::nullopt, 1'000'000, 1'000'000, 5'000};
    network.partnerships.status = {Status::Terminated, Status::Suspended, Status::Active, Status::Active};
    deriveColumns(network);
    const Gaps gaps = findGaps(network, everything(network));

    REQUIRE(gaps.countries.size() == 2);
    CHECK(gaps.countries[0].country == 3); // three partnerships, one at home counted once
    CHECK(gaps.countries[0].activity.partnerships == 3);
    CHECK(gaps.countries[0].activity.ended == 2); // the one at home counts once here, too
    CHECK(activityText(gaps.countries[0].activity) == "3 partnerships, 2 of them ended, of 2 places");
    CHECK(gaps.countries[0].activity.places == 2);
    CHECK(gaps.countries[0].activity.placesInRate == 1);
    CHECK(gaps.countries[0].activity.partnershipsInRate == 3); // city 0 has a part in all
    CHECK(gaps.countries[0].activity.inhabitantsInRate == 400'000);
    CHECK(gaps.countries[0].activity.perMillion.value() == doctest::Approx(7.5));
    CHECK(gaps.countries[1].country == 1);
    CHECK(gaps.countries[1].activity.ended == 1);
    CHECK(gaps.countries[1].activity.perMillion.value() == doctest::Approx(1.5));
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
    CHECK_FALSE(gaps.countries[1].activity.perMillion.has_value());
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
        CHECK(alone.places == row.activity.places);
        CHECK(alone.partnershipsInRate == row.activity.partnershipsInRate);
        CHECK(alone.perMillion == row.activity.perMillion);
    }
    for (const std::size_t state : gaps.statesWithout)
        CHECK(stateActivity(network, shown, state).partnerships == 0);
}

TEST_CASE("rates are told with the decimals that tell something") {
    CHECK(rateText(0.519) == "0.52");
    CHECK(rateText(18.26) == "18.3");
    CHECK(rateText(1404.6) == "1,405");
    PlaceActivity activity;
    activity.partnerships = 2;
    activity.places = 2;
    activity.placesInRate = 1;
    activity.partnershipsInRate = 1;
    activity.inhabitantsInRate = 50'000;
    activity.perMillion = 20.0;
    CHECK(activityText(activity) == "2 partnerships of 2 places");
    CHECK(rateSentence(activity) ==
          "20.0 for every million people: 1 partnership, 50,000 people\n"
          "Left out: 1 county, region or place without a recorded population");
    activity.placesInRate = 2;
    CHECK(rateSentence(activity) == "20.0 for every million people: 1 partnership, 50,000 people");
    activity.placesInRate = 0;
    activity.perMillion.reset();
    CHECK(rateSentence(activity) == "No rate: counties, regions or no population recorded");
}

TEST_CASE("a county or a region is in no rate, neither its partnerships nor its people") {
    Network network = networkOf(4, {{0, 2}, {1, 2}, {1, 3}, {0, 1}});
    network.cities.country = {0, 0, 1, 1};
    network.cities.kind = {PlaceKind::City, PlaceKind::Region, PlaceKind::City, PlaceKind::City};
    network.cities.population = {500'000, 9'000'000, 2'000'000, std::nullopt};
    deriveColumns(network);
    const Gaps gaps = findGaps(network, everything(network));
    REQUIRE(gaps.countries.size() == 2);
    const PlaceActivity& first = gaps.countries[0].activity; // 0-2 and 0-1 by half a million
    CHECK(gaps.countries[0].country == 0);
    CHECK(first.partnerships == 4);
    CHECK(first.places == 2);
    CHECK(first.partnershipsInRate == 2);
    CHECK(first.perMillion.value() == doctest::Approx(4.0));
    const PlaceActivity& second = gaps.countries[1].activity; // 0-2 and 1-2 by two million
    CHECK(second.partnershipsInRate == 2);
    CHECK(second.perMillion.value() == doctest::Approx(1.0));
}

// Counted by a script of its own from the files of geodata/network.
TEST_CASE("rates of the shipped network are those that its tables give") {
    struct Row {
        std::string_view code;
        std::size_t partnerships, inRate, places, placesInRate;
        std::int64_t people;
    };
    constexpr std::array<Row, 5> kRows{{{"ST", 27, 5, 12, 5, 72'193},
                                        {"DE", 6'085, 5'911, 2'492, 2'348, 64'891'297},
                                        {"JP", 1'508, 1'423, 678, 605, 103'093'619},
                                        {"US", 3'253, 3'102, 1'143, 1'081, 118'282'325},
                                        {"KE", 29, 25, 15, 11, 5'241'543}}};
    const Network& network = *shippedNetwork().network;
    const Gaps gaps = findGaps(network, everything(network));
    for (const Row& row : kRows) {
        CAPTURE(row.code);
        const auto found = std::find_if(gaps.countries.begin(), gaps.countries.end(), [&](const auto& there) {
            return network.countries.code[there.country].view() == row.code;
        });
        REQUIRE(found != gaps.countries.end());
        const PlaceActivity& activity = found->activity;
        CHECK(activity.partnerships == row.partnerships);
        CHECK(activity.partnershipsInRate == row.inRate);
        CHECK(activity.places == row.places);
        CHECK(activity.placesInRate == row.placesInRate);
        CHECK(activity.inhabitantsInRate == row.people);
        CHECK(activity.perMillion.value() ==
              doctest::Approx(1e6 * static_cast<double>(row.inRate) / static_cast<double>(row.people)));
    }
}

TEST_CASE("search, gaps and a country's panel count the same places") {
    const NetworkPointer network = shippedNetwork().network;
    const FilterResult shown = everything(*network);
    const Gaps gaps = findGaps(*network, shown);
    const SearchIndex index(network);
    const auto told = [&](SearchKind kind, std::uint32_t row, const std::string& name) {
        for (const SearchHit& hit : index.search(name, 20)) {
            if (hit.kind == kind && hit.index == row) return hit.secondary;
        }
        return std::string();
    };
    for (const StateActivity& row : gaps.states) {
        CHECK(told(SearchKind::State, static_cast<std::uint32_t>(row.state),
                   network->states.name[row.state]) == counted(row.activity.places, "place", "places"));
    }
    for (const CountryActivity& row : gaps.countries) {
        CAPTURE(network->countries.name[row.country]);
        CHECK(told(SearchKind::Country, row.country, network->countries.name[row.country]) ==
              counted(row.activity.places, "place", "places"));
        CHECK(countryProfile(*network, shown, row.country).cityCount == row.activity.places);
    }
}

TEST_CASE("bars are in proportion to the rates, the highest whole") {
    const Gaps gaps = findGaps(*shippedNetwork().network, everything(*shippedNetwork().network));
    const double highest = highestRate(gaps.countries);
    CHECK(highest > 1'000.0);
    for (const CountryActivity& row : gaps.countries) {
        const double rate = row.activity.perMillion.value_or(0.0);
        CHECK(barShare(row.activity.perMillion, highest) * highest == doctest::Approx(rate).epsilon(1e-6));
    }
    CHECK(barShare(highest, highest) == 1.0F);
    CHECK(barShare(std::nullopt, highest) == 0.0F);
    CHECK(barShare(3.0, 0.0) == 0.0F);
    CHECK(highestRate(std::vector<CountryActivity>()) == 0.0);
}
