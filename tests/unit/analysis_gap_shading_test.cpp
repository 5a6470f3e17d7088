#include "analysis/findings/gap_shading.h"

#include <algorithm>

#include "../support/graph_network.h"
#include "../support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

Shade shadeFor(std::size_t partnerships, std::optional<double> rate) {
    PlaceActivity activity;
    activity.partnerships = partnerships;
    activity.perMillion = rate;
    return shadeOf(activity);
}

} // namespace

TEST_CASE("a class begins at its break") {
    CHECK(shadeFor(1, 0.1) == Shade::Lowest);
    CHECK(shadeFor(1, 2.99) == Shade::Lowest);
    CHECK(static_cast<int>(shadeFor(1, 3.0)) == 1);
    CHECK(static_cast<int>(shadeFor(1, 299.0)) == 4);
    CHECK(static_cast<int>(shadeFor(1, 5000.0)) == 5);
    CHECK(shadeFor(1, std::nullopt) == Shade::NoRate);
    CHECK(shadeFor(0, std::nullopt) == Shade::WithoutAny);
}

TEST_CASE("every country and state has a mark; Antarctica is plain, South Sudan without any") {
    const Network& network = *shippedNetwork().network;
    const PlaceShades shades = shadesOf(findGaps(network, everything(network)), network);
    REQUIRE(shades.countries.size() == network.countries.size());
    REQUIRE(shades.states.size() == network.states.code.size());
    const auto shadeOfCountry = [&](char first, char second) {
        return shades.countries[network.findCountry(CountryCode{{first, second}}).value()];
    };
    CHECK(shadeOfCountry('A', 'Q') == Shade::Plain);
    CHECK(shadeOfCountry('G', 'S') == Shade::Plain);
    CHECK(shadeOfCountry('S', 'S') == Shade::WithoutAny);
    CHECK(shadeOfCountry('B', 'T') == Shade::WithoutAny);
    CHECK(shadeOfCountry('F', 'M') == Shade::NoRate); // its communities' populations are not recorded
    CHECK(static_cast<int>(shadeOfCountry('S', 'I')) == 5);
    CHECK(shadeOfCountry('I', 'N') == Shade::Lowest);
}

TEST_CASE("the legend has a field for every class and a mark for every break") {
    Theme theme;
    theme.shading.resize(kShadingCount);
    const ArcLegend legend = gapLegend(theme, {{Shade::Lowest}, {Shade::WithoutAny}});
    CHECK(legend.ramp.size() == kShadingCount);
    REQUIRE(legend.marks.size() == kGapBreaks.size());
    CHECK(legend.marks.front().label == "3");
    CHECK(legend.marks.back().label == "300");
    CHECK(std::is_sorted(legend.marks.begin(), legend.marks.end(),
                         [](const auto& x, const auto& y) { return x.share < y.share; }));
    REQUIRE(legend.swatches.size() == 1);
    CHECK(legend.swatches.front().label == "None");
}

TEST_CASE(
    "the legend tells of places without any and without a rate where there are such, as the map fills them") {
    Theme theme;
    theme.shading.resize(kShadingCount);
    theme.unknown = {0.5F, 0.6F, 0.7F, 1.0F};
    CHECK(gapLegend(theme, {{Shade::Lowest, Shade::Plain}, {}}).swatches.empty());
    const ArcLegend both = gapLegend(theme, {{Shade::NoRate, Shade::WithoutAny}, {}});
    REQUIRE(both.swatches.size() == 2);
    CHECK(both.swatches[0].isStriped);
    CHECK(both.swatches[0].colour == colourOf(Shade::WithoutAny, theme));
    CHECK(both.swatches[1].label == "Not known");
    CHECK(both.swatches[1].isArea);
    CHECK_FALSE(both.swatches[1].isStriped);
    CHECK(both.swatches[1].colour == colourOf(Shade::NoRate, theme));
    CHECK(both.swatches[1].colour.alpha == doctest::Approx(0.35F));
    CHECK_FALSE(colourOf(Shade::Plain, theme));
    CHECK(colourOf(Shade::Lowest, theme) == theme.shading[0]);
}

TEST_CASE("areas that are no country of the network are not known, and the legend has an entry for them") {
    const Network& network = *shippedNetwork().network;
    const PlaceShades shades = shadesOf(findGaps(network, everything(network)), network);
    CHECK(shades.others == Shade::NoRate);
    Theme theme;
    theme.shading.resize(kShadingCount);
    const ArcLegend legend = gapLegend(theme, {{Shade::Lowest}, {}, shades.others});
    REQUIRE(legend.swatches.size() == 1);
    CHECK(legend.swatches.front().label == "Not known");
}
