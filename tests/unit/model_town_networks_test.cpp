#include "model/facts/town_networks.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "model/facts/profile.h"
#include "model/selection/selection.h"
#include "model/workspace/trail.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

const Network& network() {
    return *atlas::testing::shippedNetwork().network;
}

std::size_t rowOf(std::string_view name) {
    const std::vector<std::string>& names = network().townNetworks.name;
    const auto found = std::find(names.begin(), names.end(), name);
    REQUIRE(found != names.end());
    return static_cast<std::size_t>(found - names.begin());
}

} // namespace

TEST_CASE("a town network has its towns, and its towns tell which network they are of") {
    const std::size_t douzelage = rowOf("Douzelage");
    const std::vector<CityIndex> members = membersOf(network(), douzelage);
    CHECK(members.size() == 28);
    CHECK(townNetworkAmong(network(), members) == douzelage);
    CHECK(selectionName(network(), selectionOfGroup(members, CityGroup::TownNetwork)) == "Douzelage");
    // With a town more that is a partner of one of them, not everything among them belongs to it.
    std::vector<CityIndex> more = members;
    const PartnershipTable& table = network().partnerships;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table.cityA[i] != members.front() || table.townNetworks[i] != 0) continue;
        more.push_back(table.cityB[i]);
        break;
    }
    REQUIRE(more.size() == members.size() + 1);
    CHECK_FALSE(townNetworkAmong(network(), more).has_value());
    CHECK_FALSE(townNetworkAmong(network(), {}).has_value());
}

TEST_CASE("a region shows its own partners beside those of its places: Iowa and Hebei, from both ends") {
    const FilterResult shown = applyFilter(network(), {});
    const std::vector<std::string>& codes = network().states.code;
    const auto iowa = static_cast<std::size_t>(std::find(codes.begin(), codes.end(), "IA") - codes.begin());
    const std::vector<CityIndex> regions = regionsOfState(network(), iowa);
    REQUIRE(regions.size() == 1);
    const CityProfile ofIowa = cityProfile(network(), shown, regions.front());
    CHECK(std::any_of(ofIowa.partners.begin(), ofIowa.partners.end(),
                      [](const PartnerRow& row) { return row.label == "Hebei, China"; }));
    const CityIndex hebei = network().findCityById("x-cn-he").value();
    const std::vector<CityIndex> places = placesInRegion(network(), shown, hebei);
    CHECK(std::find(places.begin(), places.end(), hebei) == places.end());
    REQUIRE_FALSE(places.empty());
    for (const CityIndex place : places)
        CHECK(network().cities.admin1[place] == network().cities.admin1[hebei]);
    CHECK(placesInRegion(network(), shown, places.front()).empty()); // no region
}
