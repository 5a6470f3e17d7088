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

TEST_CASE("the legend of a comparison names both cities, and only what has arcs") {
    Network network = networkOf(5, {{0, 2}, {1, 2}, {0, 3}});
    network.cities.name = {"Hays", "Kaizuka", "Erie", "Lima", "Turin"};
    const FilterResult shown = applyFilter(network, {});
    Theme theme;
    theme.categories.resize(kCategoryCount);
    theme.categories[5] = {1.0F, 0.0F, 0.0F, 1.0F};
    theme.categories[0] = {0.0F, 1.0F, 0.0F, 1.0F};
    Selection selection;
    selection.cities = {0, 1};
    CHECK(comparedKinds(network, shown, selection) == ComparedKinds{});
    selection.isComparison = true;
    const ComparedKinds kinds = comparedKinds(network, shown, selection);
    CHECK(kinds == ComparedKinds{true, false, true}); // the second has none of its own
    const std::optional<ArcLegend> legend = comparisonLegend(network, selection, kinds, theme);
    REQUIRE(legend);
    CHECK(legend->title == "Side by side");
    REQUIRE(legend->swatches.size() == 2);
    CHECK(legend->swatches[0].label == "Hays");
    CHECK(legend->swatches[0].colour == theme.categories[5]);
    CHECK(legend->swatches[1].label == "Both");
    CHECK(legend->swatches[1].colour == theme.categories[0]);
    CHECK_FALSE(comparisonLegend(network, selection, {}, theme));

    network.cities.name[1] = "Hays";
    const auto alike = comparedNames(network, selection);
    CHECK(alike[0] == network.cityLabel(0));
    CHECK(alike[1] == network.cityLabel(1));
}
