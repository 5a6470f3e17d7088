#include "model/view/arc_style.h"

#include <doctest/doctest.h>

#include "model/view/arc_legend.h"
#include "model/view/view.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

Theme night() {
    return *loadTheme(atlas::testing::sourceFolder() / "assets" / "themes" / "night.json");
}

const YearClasses kDecades{1910, 10, 12};

ArcLegend legendOf(ArcColouring colouring) {
    ArcStyle style;
    style.colouring = colouring;
    return arcLegend(style, night(), {1234.0, 19876.0, kDecades});
}

} // namespace

TEST_CASE("colour modes have names that can be typed, and errors name the nearest") {
    for (std::size_t i = 0; i < kArcColouringCount; ++i) {
        const auto colouring = static_cast<ArcColouring>(i);
        CHECK(parseArcColouring(termOf(colouring).id) == colouring);
        CHECK(parseArcColouring(termOf(colouring).name) == colouring);
    }
    CHECK(parseArcColouring("CONTINENTS") == ArcColouring::Continents);
    const Result<ArcColouring> wrong = parseArcColouring("contnents");
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().message == "\"contnents\" is unknown; did you mean \"continents\"?");
}

TEST_CASE("colour modes come round, and brightness stays within its limits") {
    ArcColouring colouring = ArcColouring::Distance;
    for (std::size_t i = 0; i < kArcColouringCount; ++i)
        colouring = nextColouring(colouring);
    CHECK(colouring == ArcColouring::Distance);
    CHECK(brightened(0.0, 0.25) == 0.25);
    CHECK(brightened(kMaxBrightnessStops, 0.25) == kMaxBrightnessStops);
    CHECK(brightened(-kMaxBrightnessStops, -0.25) == -kMaxBrightnessStops);
}

TEST_CASE("likeness in size is the same either way round, and unknown without a population") {
    CHECK(sizeSimilarity(5000, 5000) == 1.0);
    CHECK(sizeSimilarity(1000, 10000).value() == doctest::Approx(0.5));
    CHECK(sizeSimilarity(10000, 1000) == sizeSimilarity(1000, 10000));
    CHECK(sizeSimilarity(10, 9'000'000) == 0.0);
    CHECK_FALSE(sizeSimilarity(std::nullopt, 10).has_value());
    CHECK_FALSE(sizeSimilarity(10, 0).has_value());
}

TEST_CASE("every program type has a group") {
    for (std::size_t i = 0; i + 1 < kProgramTypeCount; ++i)
        CHECK(programGroupOf(maskOf(static_cast<ProgramType>(i))) != ProgramGroup::NotRecorded);
    CHECK(programGroupOf(maskOf(ProgramType::NotRecorded)) == ProgramGroup::NotRecorded);
}

TEST_CASE("palettes fit the shader, with what is not recorded last") {
    const Theme theme = night();
    for (std::size_t i = 0; i < kArcColouringCount; ++i) {
        const auto colouring = static_cast<ArcColouring>(i);
        const std::vector<Colour> palette = arcPalette(colouring, theme, kDecades);
        CHECK(palette.size() == knownColours(colouring, kDecades) + 1);
        CHECK(palette.size() <= kMaxPaletteColours);
        CHECK(palette.back() == theme.unknown);
    }
    CHECK(arcPalette(ArcColouring::Distance, theme, kDecades).front() == theme.distanceRamp.front());
}

TEST_CASE("a legend has a title and explains every colour; the unknown where something may be") {
    const Theme theme = night();
    for (std::size_t i = 0; i < kArcColouringCount; ++i) {
        const auto colouring = static_cast<ArcColouring>(i);
        const ArcLegend legend = legendOf(colouring);
        CHECK_FALSE(legend.title.empty());
        CHECK(legend.ramp.empty() == legend.marks.empty());
        const std::size_t explained = legend.ramp.empty() ? legend.swatches.size() : legend.ramp.size();
        CHECK(explained >= knownColours(colouring, kDecades));
        for (const ArcLegend::Swatch& swatch : legend.swatches)
            CHECK_FALSE(swatch.label.empty());
    }
    for (const ArcColouring colouring :
         {ArcColouring::Program, ArcColouring::Founded, ArcColouring::SizeSimilarity}) {
        CHECK(legendOf(colouring).swatches.back().label == "Not recorded");
        CHECK(legendOf(colouring).swatches.back().colour == theme.unknown);
    }
    CHECK(legendOf(ArcColouring::Distance).marks[1].label == "1,200 km");
    CHECK(legendOf(ArcColouring::Distance).marks[2].label == "19,900 km");
    CHECK(legendOf(ArcColouring::Continents).swatches[2].label == "Europe");
    ArcStyle bold;
    bold.widths = ArcWidths::Corroborated;
    CHECK(arcLegend(bold, theme, {}).notes == std::vector<std::string>{"Bold: two sources or more"});
}

TEST_CASE("the years that a network records name the ends of their ramp, whatever they are") {
    const Theme theme = night();
    ArcStyle style;
    style.colouring = ArcColouring::Founded;
    const ArcLegend decades = arcLegend(style, theme, {0.0, 0.0, decadesOf(YearRange{1914, 2026})});
    CHECK(decades.title == "Decade founded");
    CHECK(decades.marks.front().label == "1910s");
    CHECK(decades.marks.back().label == "2020s");
    CHECK(decades.ramp.size() == 12);
    const ArcLegend centuries = arcLegend(style, theme, {0.0, 0.0, decadesOf(YearRange{1051, 2026})});
    CHECK(centuries.title == "Year founded");
    CHECK(centuries.marks.front().label == "1000");
    CHECK(centuries.ramp.size() <= kMaxPaletteColours - 1);
    const ArcLegend none = arcLegend(style, theme, {0.0, 0.0, decadesOf(std::nullopt)});
    CHECK(none.ramp.empty());
    CHECK(none.swatches.back().label == "Not recorded");
}

TEST_CASE("faint arcs without a recorded year are explained where they are, once") {
    const Theme theme = night();
    const auto labels = [&](ArcColouring colouring, bool hasUndated) {
        ArcStyle style;
        style.colouring = colouring;
        std::vector<std::string> found;
        for (const ArcLegend::Swatch& swatch :
             arcLegend(style, theme, {1234.0, 19876.0, kDecades}, {false, hasUndated}).swatches)
            found.push_back(swatch.label);
        return found;
    };
    CHECK(labels(ArcColouring::Distance, false).empty());
    CHECK(labels(ArcColouring::Distance, true) == std::vector<std::string>{"Year unknown"});
    CHECK(labels(ArcColouring::Program, true).back() == "Year unknown");
    CHECK(labels(ArcColouring::Founded, true) == std::vector<std::string>{"Not recorded"}); // the same
}

TEST_CASE("dashes and faint arcs are facts of what is on the map") {
    const Network& network = *atlas::testing::shippedNetwork().network;
    View view;
    view.filter.years = YearRange{1956, 1980};
    const FilterResult shown = applyFilter(network, view.filter);
    const std::vector<PartnershipIndex> undated{0};
    const std::vector<PartnershipIndex> none;
    CHECK(legendFacts(view, shown, &undated) == LegendFacts{true, true});
    CHECK_FALSE(legendFacts(view, shown, &none).hasUndated);
    CHECK_FALSE(legendFacts(view, shown, nullptr).hasUndated);
    view.arcStyle.showsUndated = false;
    CHECK_FALSE(legendFacts(view, shown, &undated).hasUndated);
    view.filter.endedTies = EndedTies::Shown;
    CHECK_FALSE(legendFacts(view, shown, &undated).hasDashes);
    FilterResult living;
    CHECK_FALSE(legendFacts(View{}, living, nullptr).hasDashes);
}
