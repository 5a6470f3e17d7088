#include "model/selection/selection.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "model/selection/lasso.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

Target city(CityIndex index) {
    return {Target::Kind::City, index};
}

} // namespace

TEST_CASE("a click selects one thing, a click on nothing clears it") {
    Selection selection = selectionAfter({}, city(3), SelectBy::Click);
    CHECK(selection.cities == std::vector<CityIndex>{3});
    selection = selectionAfter(selection, {Target::Kind::Partnership, 8}, SelectBy::Click);
    CHECK(selection.cities.empty());
    CHECK(selection.partnership == 8U);
    CHECK(selectionAfter(selection, {}, SelectBy::Click).isEmpty());
}

TEST_CASE("what is selected alone is told from what is one of several") {
    Selection selection = selectionAfter({}, city(3), SelectBy::Click);
    CHECK(isSelectedAlone(selection, city(3)));
    CHECK_FALSE(isSelectedAlone(selection, city(4)));
    CHECK_FALSE(isSelectedAlone({}, {}));
    selection = selectionAfter(selection, city(5), SelectBy::Adding);
    CHECK_FALSE(isSelectedAlone(selection, city(3)));
}

TEST_CASE("Shift adds and removes, and a miss loses nothing") {
    Selection selection = selectionAfter({}, city(3), SelectBy::Click);
    selection = selectionAfter(selection, city(5), SelectBy::Adding);
    CHECK(selection.cities == std::vector<CityIndex>{3, 5});
    selection = selectionAfter(selection, {}, SelectBy::Adding);
    CHECK(selection.cities == std::vector<CityIndex>{3, 5});
    selection = selectionAfter(selection, city(3), SelectBy::Adding);
    CHECK(selection.cities == std::vector<CityIndex>{5});
}

TEST_CASE("Ctrl sets a city beside the first, Esc goes back step by step") {
    Selection selection = selectionAfter({}, city(3), SelectBy::Compare);
    CHECK(selection.cities == std::vector<CityIndex>{3});
    CHECK_FALSE(selection.isComparison);
    selection = selectionAfter(selection, city(5), SelectBy::Compare);
    CHECK(selection.isComparison);
    selection = selectionAfter(selection, city(9), SelectBy::Compare);
    CHECK(selection.cities == std::vector<CityIndex>{3, 9});
    selection = selectionBefore(selection);
    CHECK(selection.cities == std::vector<CityIndex>{3});
    CHECK_FALSE(selection.isComparison);
    CHECK(selectionBefore(selection).isEmpty());
}

TEST_CASE("a chain stands out alone, and Esc goes back to its ends") {
    const Selection chain = selectionOfChain({3, 7, 9}, {20, 21});
    const Focus focus = focusOf(chain, {});
    CHECK(focus.cities.empty());
    CHECK(focus.partnerships == std::vector<PartnershipIndex>{20, 21});
    const Selection ends = selectionBefore(chain);
    CHECK(ends.isComparison);
    CHECK(ends.cities == std::vector<CityIndex>{3, 9});
    CHECK(ends.chain.empty());
}

TEST_CASE("what is selected and what the cursor is on stand out together") {
    const NetworkPointer network =
        networkOf({"A", "B", "C", "D", "E"}, {{0, 0}, {10, 0}, {20, 0}, {30, 0}, {40, 0}},
                  {{0, 1}, {1, 2}, {2, 3}, {3, 4}});
    const std::vector<PartnershipIndex> all{0, 1, 2, 3};
    const Selection first = selectionAfter({}, city(0), SelectBy::Click);
    CHECK(partnershipsInFocus(*network, focusOf(first, {}), all) == std::vector<PartnershipIndex>{0});
    CHECK(partnershipsInFocus(*network, focusOf(first, city(4)), all) == std::vector<PartnershipIndex>{0, 3});
    CHECK(partnershipsInFocus(*network, focusOf(first, {Target::Kind::Partnership, 2}), all) ==
          std::vector<PartnershipIndex>{0, 2});
    CHECK(partnershipsInFocus(*network, {}, all).empty());
    const Selection country = selectionOf(network->cities.country[0]);
    CHECK(partnershipsInFocus(*network, focusOf(country, {}), all) == all);
}

TEST_CASE("a lasso selects the cities that it goes around, best connected first") {
    const NetworkPointer network =
        networkOf({"A", "B", "Far"}, {{0, 0}, {5, 0}, {60, 0}}, {{0, 2}, {1, 2}, {0, 1}, {1, 0}});
    const FilterResult shown = applyFilter(*network, {});
    const Camera camera;
    Viewport viewport;
    const auto at = [&](LngLat place) { return screenPointOf(camera, viewport, place).value(); };
    const std::vector<ScreenPoint> lasso{at({-10, 10}), at({20, 10}), at({20, -10}), at({-10, -10})};
    const std::vector<CityIndex> found = citiesWithin(*network, shown, camera, viewport, lasso);
    REQUIRE(found.size() == 2);
    CHECK(shown.partnersByCity[found[0]] >= shown.partnersByCity[found[1]]);
    CHECK(citiesWithin(*network, shown, camera, viewport, std::vector<ScreenPoint>{at({0, 0})}).empty());
}

TEST_CASE("a state is selected with its cities, and a city more makes it cities") {
    const Network& network = *shippedNetwork().network;
    const auto found = std::find(network.states.code.begin(), network.states.code.end(), "KS");
    const auto kansas = static_cast<std::size_t>(found - network.states.code.begin());
    const Selection selection = selectionOfState(network, kansas);
    CHECK_FALSE(selection.isEmpty());
    CHECK(selection.state == kansas);
    CHECK_FALSE(selection.cities.empty());
    for (const CityIndex inside : selection.cities)
        CHECK(network.cities.admin1[inside] == "KS");
    CHECK_FALSE(selectionAfter(selection, city(3), SelectBy::Adding).state.has_value());
    CHECK(selectionBefore(selection).isEmpty());
}
