#include "model/view/comparison.h"

#include <doctest/doctest.h>

#include "tests/support/graph_network.h"

using namespace atlas;
using atlas::testing::networkOf;

TEST_CASE("of two cities that are compared each has its own arcs, those to partners of both are common") {
    // 0 and 1 are compared: 2 is a partner of both, 3 of the first, 4 of the second; 2 - 3 is of neither.
    const Network network = networkOf(5, {{0, 2}, {1, 2}, {0, 3}, {4, 1}, {2, 3}, {0, 1}});
    const FilterResult shown = applyFilter(network, {});
    Selection selection;
    selection.cities = {0, 1};
    CHECK_FALSE(comparedArcs(network, shown, selection));
    selection.isComparison = true;
    const auto arcs = comparedArcs(network, shown, selection);
    REQUIRE(arcs);
    const auto arcOf = [&](CityIndex a, CityIndex b) {
        const auto partnership = partnershipOf(network, shown, a, b);
        REQUIRE(partnership);
        CHECK(partnershipOf(network, shown, b, a) == partnership);
        return (*arcs)[*partnership];
    };
    CHECK(arcOf(0, 2) == ComparedArc::Common);
    CHECK(arcOf(1, 2) == ComparedArc::Common);
    CHECK(arcOf(0, 1) == ComparedArc::Common);
    CHECK(arcOf(0, 3) == ComparedArc::First);
    CHECK(arcOf(1, 4) == ComparedArc::Second);
    CHECK(arcOf(2, 3) == ComparedArc::Other);
    CHECK_FALSE(partnershipOf(network, shown, 3, 4));
}

TEST_CASE("a partner that the filter hides is no partner in common") {
    Network network = networkOf(3, {{0, 2}, {1, 2}});
    FilterResult shown = applyFilter(network, {});
    std::erase(shown.partnerships, *partnershipOf(network, shown, 1, 2));
    Selection selection;
    selection.cities = {0, 1};
    selection.isComparison = true;
    const auto arcs = comparedArcs(network, shown, selection);
    REQUIRE(arcs);
    CHECK((*arcs)[*partnershipOf(network, shown, 0, 2)] == ComparedArc::First);
}
