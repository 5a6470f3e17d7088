// The legend's panel: what it says is seen whole.
#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/document/document_legend.h"
#include "core/text.h"
#include "tests/support/sample_network.h"
#include "tests/support/scene_desk.h"
#include "ui/panels/legend_section.h"
#include "ui/widgets/text.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("swatches stand in two columns, but long names each in a line of its own") {
    ArcLegend legend;
    legend.swatches = {{"None", {}}, {"Not known", {}}, {"Year unknown", {}}};
    const double two = ui::swatchesHeight(legend);
    CHECK(two == 2.0 * ui::kLegendLine);
    legend.swatches.back().label = "Partners in common";
    CHECK(ui::swatchesHeight(legend) == 3.0 * ui::kLegendLine);

    const auto measure = [](std::string_view words, const TypeStyle& style) {
        return 0.52 * style.sizePixels * static_cast<double>(words.size());
    };
    DrawListWriter writer(1.0, measure);
    ui::writeLegendSection(writer, legend, Theme{}, 0.0, 248.0);
    std::vector<double> lines;
    for (const DrawItem& item : writer.take().items) {
        const auto* text = std::get_if<TextItem>(&item);
        if (text == nullptr || text->words.empty()) continue;
        CHECK(text->words.find("…") == std::string::npos); // nothing is cut
        lines.push_back(text->basePixels.y);
    }
    REQUIRE(lines.size() == 3);
    CHECK(std::is_sorted(lines.begin(), lines.end()));
    CHECK(lines.back() < ui::legendSectionHeight(legend));
}

TEST_CASE(
    "the window's legend tells of compared cities, of the undated and of shaded countries while they show") {
    SceneDesk desk(shippedNetwork().network);
    const Theme theme = *loadTheme(sourceFolder() / "assets" / "themes" / "night.json");
    const auto legend = [&] {
        desk.document.show(desk.state.view.filter);
        return legendOf(desk.document, desk.state.view, theme, arcScaleOf(*desk.network));
    };
    CHECK(legend().more.empty());
    CHECK(legend().arcs.swatches.empty());
    desk.state.view.filter.years = YearRange{1950, 1980};
    CHECK(legend().arcs.swatches.back().label == "Year unknown");
    desk.state.view.filter.years.reset();
    desk.state.view.selection.cities = {desk.city("1850147"), desk.city("2950159")}; // Tokyo, Berlin
    CHECK(legend().more.empty());
    desk.state.view.selection.isComparison = true;
    REQUIRE(legend().more.size() == 1);
    CHECK(legend().more[0].swatches[0].label == "Tokyo");
    CHECK(legend().more[0].swatches[1].label == "Berlin");
    CHECK(legend().more[0].swatches[2].label == "Both");
    desk.state.view.shading = Shading::Gaps;
    REQUIRE(legend().more.size() == 2);
    CHECK(legend().more[1].title == "Partnerships per million people");
}

TEST_CASE("whatever the arcs' colours mean, the legend says it whole") {
    const InterfaceFrames frames([] {});
    const ui::Look look = frames.look();
    const float width = sizes::kLegendWidth - 2.0F * ui::kPanelPadding;
    constexpr float kButtons = 28.0F + 24.0F; // that folds it, and the chevron
    constexpr float kSample = 28.0F;
    const ArcScale scale = arcScaleOf(*shippedNetwork().network);
    for (std::size_t i = 0; i < kArcColouringCount; ++i) {
        ArcStyle style;
        style.colouring = static_cast<ArcColouring>(i);
        style.widths = ArcWidths::Corroborated;
        const ArcLegend legend = arcLegend(style, look.theme, scale, {true, true});
        CAPTURE(legend.title);
        CHECK(ui::textWidth(look.fonts.strong, legend.title) <= width - kButtons);
        CHECK(legend.notes.size() >= 2);
        CHECK(ui::notesHeight(legend) == ui::kLegendLine * static_cast<double>(legend.notes.size()));
        for (const std::string& note : legend.notes)
            CHECK(ui::textWidth(look.fonts.caption, note) <= width);
        const bool isInOneColumn =
            ui::swatchesHeight(legend) == ui::kLegendLine * static_cast<double>(legend.swatches.size());
        for (const ArcLegend::Swatch& swatch : legend.swatches) {
            CAPTURE(swatch.label);
            CHECK(ui::textWidth(look.fonts.caption, swatch.label) <=
                  (isInOneColumn ? width : (width - ui::kGrid) / 2.0F) - kSample);
        }
    }
}

TEST_CASE("every program of the filter is named beside the colour that it has") {
    for (std::size_t i = 0; i < kProgramTypeCount; ++i) {
        const auto type = static_cast<ProgramType>(i);
        const std::string name(termOf(type).name);
        CAPTURE(name);
        const std::string group = folded(nameOf(programGroupOf(maskOf(type))));
        CHECK(group.find(folded(name.substr(0, name.find(' ')))) != std::string::npos);
    }
}
