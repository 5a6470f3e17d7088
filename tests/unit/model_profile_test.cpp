#include "model/facts/profile.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "core/text.h"
#include "tests/support/picture_fixture.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const Network& shipped() {
    static const NetworkPointer network = shippedNetwork().network;
    return *network;
}

std::uint32_t sumOf(const std::vector<CountedName>& names) {
    return std::accumulate(names.begin(), names.end(), 0U,
                           [](std::uint32_t sum, const CountedName& name) { return sum + name.count; });
}

} // namespace

TEST_CASE("a city's profile adds up") {
    const FilterResult shown = applyFilter(shipped(), {});
    const CityIndex tokyo = shipped().findCityById("1850147").value();
    const CityProfile profile = cityProfile(shipped(), shown, tokyo);
    CHECK(profile.partners.size() == shown.partnersByCity[tokyo]);
    CHECK(sumOf(profile.byCountry) == profile.partners.size());
    CHECK(sumOf(profile.byDecade) == profile.partners.size());
    CHECK(sumOf(profile.byProgram) >= profile.partners.size()); // one may have several programs
    CHECK(profile.cityCount == shown.cityCount);
    CHECK(profile.rank >= 1);
    for (std::size_t i = 1; i < profile.partners.size(); ++i) {
        CHECK(shown.partnersByCity[profile.partners[i - 1].partner] >=
              shown.partnersByCity[profile.partners[i].partner]);
    }
    CHECK(profile.standing.shareWithFewer > 0.5);
    CHECK(profile.standing.shareWithFewer < 1.0);
}

TEST_CASE("ranks and standing follow the filter") {
    // A star: its middle has three partners, the others one.
    const NetworkPointer network =
        networkOf({"Hub", "B", "C", "D", "E", "F"}, {{0, 0}, {10, 0}, {20, 0}, {30, 0}, {40, 0}, {50, 0}},
                  {{0, 1}, {0, 2}, {0, 3}, {4, 5}});
    const FilterResult shown = applyFilter(*network, {});
    const CityProfile hub = cityProfile(*network, shown, 0);
    CHECK(hub.rank == 1);
    CHECK(cityProfile(*network, shown, 1).rank == 2);
    CHECK(cityProfile(*network, shown, 5).rank == 2);
    CHECK(hub.standing.cityCount == 6);
    CHECK(hub.standing.medianPartners == 1.0);
    CHECK(hub.standing.shareWithFewer == doctest::Approx(5.0 / 6.0));
    CHECK(sharedPartners(*network, shown, 1, 2) == std::vector<CityIndex>{0});
    CHECK(sharedPartners(*network, shown, 1, 4).empty());
}

TEST_CASE("a country's profile adds up") {
    const FilterResult shown = applyFilter(shipped(), {});
    const CountryIndex japan = shipped().findCountry({{'J', 'P'}}).value();
    const CountryProfile profile = countryProfile(shipped(), shown, japan);
    CHECK(profile.partnerships == shown.byCountry[japan]);
    CHECK(sumOf(profile.byCountry) + profile.domestic == profile.partnerships);
    CHECK(sumOf(profile.byCitySize) == profile.partnerships + profile.domestic);
    REQUIRE(profile.topCities.size() == 12);
    CHECK(profile.topCities[0].second >= profile.topCities[1].second);
    CHECK(profile.cityCount > 100);
}

TEST_CASE("partners stand in the order that is asked for, none left out, unknown years last") {
    const NetworkPointer network = shippedNetwork().network;
    const FilterResult shown = applyFilter(*network, {});
    const auto most = std::max_element(shown.partnersByCity.begin(), shown.partnersByCity.end());
    const CityProfile profile =
        cityProfile(*network, shown, static_cast<CityIndex>(most - shown.partnersByCity.begin()));
    const PartnershipTable& table = network->partnerships;
    for (std::size_t order = 0; order < kPartnerOrderCount; ++order) {
        std::vector<std::size_t> rows = orderedPartners(*network, profile, static_cast<PartnerOrder>(order));
        CHECK(rows.size() == profile.partners.size());
        std::sort(rows.begin(), rows.end());
        CHECK(std::adjacent_find(rows.begin(), rows.end()) == rows.end());
    }
    const auto partnershipAt = [&](std::size_t row) { return profile.partners[row].partnership; };
    const std::vector<std::size_t> near = orderedPartners(*network, profile, PartnerOrder::Distance);
    CHECK(std::is_sorted(near.begin(), near.end(), [&](std::size_t a, std::size_t b) {
        return table.distanceKilometres[partnershipAt(a)] < table.distanceKilometres[partnershipAt(b)];
    }));
    const std::vector<std::size_t> old = orderedPartners(*network, profile, PartnerOrder::Year);
    CHECK(table.yearEstablished[partnershipAt(old.front())] != kYearNotRecorded);
    CHECK(table.yearEstablished[partnershipAt(old.back())] == kYearNotRecorded);
    const std::vector<std::size_t> names = orderedPartners(*network, profile, PartnerOrder::Name);
    CHECK(folded(profile.partners[names.front()].label) <= folded(profile.partners[names.back()].label));
}

TEST_CASE("what is not recorded is marked among the counts, and nothing else") {
    const FilterResult shown = applyFilter(shipped(), {});
    const CountryProfile germany =
        countryProfile(shipped(), shown, *shipped().findCountry(*countryCodeFrom("DE")));
    for (const auto* names :
         {&germany.byProgram, &germany.byStatus, &germany.byCitySize, &germany.byCountry}) {
        for (const CountedName& row : *names)
            CHECK(row.isUnknown == (row.name == "Not recorded"));
    }
    CHECK(germany.byProgram.back().isUnknown);
    const CityProfile tokyo = cityProfile(shipped(), shown, shipped().findCityById("1850147").value());
    CHECK(std::any_of(tokyo.byProgram.begin(), tokyo.byProgram.end(),
                      [](const CountedName& row) { return row.isUnknown; }));
    for (const CountedName& row : tokyo.byDecade)
        CHECK(row.isUnknown == (row.name == "Not recorded"));
}
