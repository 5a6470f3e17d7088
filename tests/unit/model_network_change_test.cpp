#include "model/selection/network_change.h"

#include <doctest/doctest.h>

#include "tests/support/graph_network.h"

using namespace atlas;
using atlas::testing::networkOf;

namespace {

// c00 … c05 in a row; the other network lacks c01, so that all later rows move up.
struct Change {
    Network from = networkOf(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}});
    Network to = [] {
        Network network = networkOf(5, {{1, 2}, {3, 2}, {3, 4}});
        network.cities.id = {"c00", "c02", "c03", "c04", "c05"};
        return network;
    }();
    NetworkChange change{from, to};
};

} // namespace

TEST_CASE("cities are found by their ids, partnerships by the cities that they join, either way round") {
    const Change c;
    CHECK(c.change.city(0) == 0U);
    CHECK_FALSE(c.change.city(1));
    CHECK(c.change.city(2) == 1U);
    CHECK(c.change.city(5) == 4U);
    CHECK_FALSE(c.change.partnership(0));
    CHECK_FALSE(c.change.partnership(1));
    CHECK(c.change.partnership(2) == 0U);
    CHECK(c.change.partnership(3) == 1U);
    CHECK(c.change.partnership(4) == 2U);
    CHECK(c.change.country(3) == CountryIndex{3});
    CHECK(c.change.target({Target::Kind::City, 1}) == Target{});
    CHECK(c.change.target({Target::Kind::City, 5}) == Target{Target::Kind::City, 4});
    CHECK(c.change.target({Target::Kind::Partnership, 4}) == Target{Target::Kind::Partnership, 2});
}

TEST_CASE("of a selection what is still there is left") {
    const Change c;
    Selection selection;
    selection.cities = {1, 2, 5};
    CHECK(c.change.selection(selection).cities == std::vector<CityIndex>{1, 4});
    selection.cities = {2, 5};
    selection.isComparison = true;
    CHECK(c.change.selection(selection).isComparison);
    selection.cities = {1, 5};
    CHECK_FALSE(c.change.selection(selection).isComparison);
    CHECK(c.change.selection(selectionOfGroup({2, 3, 4}, CityGroup::Clique)).group == CityGroup::Clique);
    CHECK(c.change.selection(selectionOfGroup({1, 2, 3}, CityGroup::Clique)).group == CityGroup::None);
    const Selection chain = c.change.selection(selectionOfChain({2, 3, 4}, {2, 3}));
    CHECK(chain.cities == std::vector<CityIndex>{1, 2, 3});
    CHECK(chain.chain == std::vector<PartnershipIndex>{0, 1});
    const Selection broken = c.change.selection(selectionOfChain({0, 1, 2}, {0, 1}));
    CHECK(broken.cities == std::vector<CityIndex>{0, 1});
    CHECK(broken.chain.empty());
    Selection partnership;
    partnership.partnership = 1;
    CHECK(c.change.selection(partnership).isEmpty());
}
