#include "ui/drawer/drawer_gaps.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/document/document.h"
#include "analysis/findings/gap_shading.h"
#include "analysis/findings/gap_text.h"
#include "core/text.h"
#include "ui/parts/state_choice.h"
#include "ui/parts/stripes.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRow = 26.0F;
constexpr std::string_view kNotKnown = "not known";
constexpr float kSideWidth = 264.0F;
constexpr float kNarrowSideWidth = 200.0F;
constexpr float kNarrow = 960.0F; // a drawer in which the lists need more of the room
constexpr float kWithoutShare = 0.34F;

// Without a partnership, to be looked up: by name.
std::vector<CountryIndex> countriesWithoutByName(const PanelInputs& inputs) {
    std::vector<CountryIndex> countries = inputs.document.gaps().countriesWithout;
    const std::vector<std::string>& names = inputs.network.countries.name;
    std::sort(countries.begin(), countries.end(),
              [&](CountryIndex x, CountryIndex y) { return folded(names[x]) < folded(names[y]); });
    return countries;
}

// "Kansas: 104 partnerships of 52 places", what the rate is of, and what a press does.
std::string activityTip(const std::string& name, const PlaceActivity& activity) {
    const std::string rate = rateSentence(activity);
    return name + ": " + activityText(activity) + (rate.empty() ? "" : "\n" + rate) +
           "\nSelect and go there  (Enter)";
}

// How wide the columns of rates are, for the width of the list: names come first, then rates, then counts,
// then bars.
struct RateColumns {
    float rate = 80.0F;
    float count = 88.0F; // 0: left out
    float bar = 96.0F;
};

RateColumns columnsFor(float listWidth) {
    constexpr float kCountsFrom = 340.0F;
    constexpr float kLongBarsFrom = 460.0F;
    RateColumns columns;
    if (listWidth < kLongBarsFrom) columns.bar = 40.0F;
    if (listWidth < kCountsFrom) columns.count = 0.0F;
    if (listWidth < kCountsFrom) columns.bar = 24.0F;
    return columns;
}

// A bar of the colour of its class on the map, as long as its share of the highest rate in the list.
void drawBar(const Look& look, ImVec2 at, float widest, Shade shade, float share) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float top = at.y + 8.0F;
    const float bottom = at.y + kRow - 8.0F;
    const auto shadeClass = static_cast<std::size_t>(shade);
    if (shadeClass >= kShadingCount) return;
    const float length = std::max(1.0F, widest * share);
    list.AddRectFilled({at.x, top}, {at.x + length, bottom}, packed(look.theme.shading[shadeClass]), 3.0F);
    list.AddRect({at.x, top}, {at.x + length, bottom}, packed(look.theme.text, 0.18F), 3.0F);
}

// A row with a rate. True when pressed.
bool rateRow(const Look& look, const std::string& name, const PlaceActivity& activity, bool isChosen,
             const RateColumns& columns, double highestRate) {
    const ListRow row = listRow(look, "place", name, kRow, isChosen);
    const ImVec2 at = row.topLeft;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float count = row.right() - kGrid;
    const float rate = count - columns.count;
    const float bar = rate - columns.rate - columns.bar + 2.0F * kGrid;
    drawText(list, look.fonts.caption, {at.x + kGrid, at.y}, kRow, packed(look.theme.text), name,
             bar - at.x - 2.0F * kGrid);
    const std::optional<double>& value = activity.perMillion;
    drawBar(look, {bar, at.y}, columns.bar, shadeOf(activity), barShare(value, highestRate));
    if (value)
        drawFigures(list, look.fonts.caption, rate, at.y, kRow, packed(look.theme.text), rateText(*value));
    else
        drawText(list, look.fonts.caption, {rate - textWidth(look.fonts.caption, kNotKnown), at.y}, kRow,
                 packed(look.theme.textMuted), kNotKnown);
    if (columns.count > 0.0F)
        drawFigures(list, look.fonts.caption, count, at.y, kRow, packed(look.theme.textMuted),
                    withThousands(static_cast<std::int64_t>(activity.partnerships)));
    focusOutline(look);
    tooltip(look, activityTip(name, activity));
    return row.wasPressed;
}

void drawRateHead(const Look& look, std::string_view title, std::string_view shortTitle,
                  std::string_view figure, const RateColumns& columns) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x - kScrollBarWidth;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto rightAligned = [&](std::string_view words, float right) {
        const float left = right - textWidth(look.fonts.caption, words);
        drawText(list, look.fonts.caption, {left, at.y}, kControlHeight, packed(look.theme.textMuted), words);
        return left;
    };
    const float right = at.x + width - kGrid;
    if (columns.count > 0.0F) rightAligned("Partnerships", right);
    const float room = rightAligned("Per million", right - columns.count) - at.x - 2.0F * kGrid;
    std::string_view words = title;
    for (const std::string_view shorter : {shortTitle, figure})
        if (textWidth(look.fonts.strong, words) > room) words = shorter;
    drawText(list, look.fonts.strong, {at.x + kGrid, at.y}, kControlHeight, packed(look.theme.text), words,
             room);
    ImGui::Dummy({width, kControlHeight});
}

void chooseCountry(CountryIndex country, ExploreState& state, Requests& requests) {
    state.view.selection = selectionOf(country);
    requests.add(ask::FlyToCountry{country});
}

void drawSide(const PanelInputs& inputs, float width, ExploreState& state, GapsMemory& memory) {
    static constexpr std::array<std::string_view, 2> kKinds{"Countries", "U.S. states"};
    const Look& look = inputs.look;
    beginPart("side", {width, 0.0F});
    segmented(look, "kind", kKinds, memory.kind, "What the lists are of  (Enter)");
    gap(kGrid);
    const bool isShaded = state.view.shading != Shading::None;
    if (checkRow(look, "shade", "Shade the map", isShaded, ImGui::GetContentRegionAvail().x))
        state.view.shading = isShaded ? Shading::None : Shading::Gaps;
    tooltip(look, tooltipOf("toggle-shading"_command));
    gap(kGrid);
    paragraph(look.fonts.caption, packed(look.theme.textMuted),
              "Partnerships for every million people, over places whose population is recorded, without "
              "counties and regions. How many people live in a country as a whole is not recorded.");
    gap(kGrid);
    if (const std::size_t ended = inputs.shown.endedCount; ended > 0) {
        paragraph(look.fonts.caption, packed(look.theme.textMuted),
                  "Of the partnerships shown, " + withThousands(static_cast<std::int64_t>(ended)) +
                      (ended == 1 ? " has" : " have") + " ended; they count, too.");
        gap(kGrid);
    }
    paragraph(look.fonts.caption, packed(look.theme.textMuted),
              "Stripes on the map: no partnership shown. Antarctica and its islands, where nobody lives for "
              "good, stay plain and are in no list.");
    ImGui::EndChild();
}

// Calls draw(row) for those in sight.
template <typename Draw>
void drawClipped(const char* id, std::size_t count, float width, const Look& look, const Draw& draw) {
    beginPart(id, {width, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(count), kRow);
    while (clipper.Step()) {
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
            ImGui::PushID(i);
            draw(static_cast<std::size_t>(i));
            ImGui::PopID();
        }
    }
    ImGui::PopStyleVar();
    fadeBelow(look);
    ImGui::EndChild();
}

void drawWith(const PanelInputs& inputs, float width, ExploreState& state, const GapsMemory& memory,
              Requests& requests) {
    const Look& look = inputs.look;
    const Gaps& gaps = inputs.document.gaps();
    const bool isOfCountries = memory.kind == 0;
    const RateColumns columns = columnsFor(width);
    beginPart("with", {width, 0.0F});
    const std::size_t count = isOfCountries ? gaps.countries.size() : gaps.states.size();
    const double highest = isOfCountries ? highestRate(gaps.countries) : highestRate(gaps.states);
    const std::string figure = withThousands(static_cast<std::int64_t>(count));
    const std::string title =
        isOfCountries ? counted(count, "country", "countries") : "States and D.C.: " + figure;
    drawRateHead(look, title + " with partners", isOfCountries ? title : "States, D.C.: " + figure, figure,
                 columns);
    drawClipped("rows", count, 0.0F, look, [&](std::size_t i) {
        if (isOfCountries) {
            const CountryActivity& row = gaps.countries[i];
            if (rateRow(look, inputs.network.countries.name[row.country], row.activity,
                        state.view.selection.country == row.country, columns, highest))
                chooseCountry(row.country, state, requests);
        } else {
            const StateActivity& row = gaps.states[i];
            if (rateRow(look, inputs.network.states.name[row.state], row.activity,
                        state.view.selection.state == row.state, columns, highest))
                chooseState(inputs, row.state, state, requests);
        }
    });
    ImGui::EndChild();
}

void drawWithout(const PanelInputs& inputs, ExploreState& state, const GapsMemory& memory,
                 Requests& requests) {
    const Look& look = inputs.look;
    const Gaps& gaps = inputs.document.gaps();
    const bool isOfCountries = memory.kind == 0;
    beginPart("without", {0.0F, 0.0F});
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const std::vector<CountryIndex> countries = countriesWithoutByName(inputs);
    const std::size_t count = isOfCountries ? countries.size() : gaps.statesWithout.size();
    const std::string figure = count == 0 ? "None" : withThousands(static_cast<std::int64_t>(count));
    const std::string words = figure + " without";
    drawStripes(*ImGui::GetWindowDrawList(), look, {at.x + kGrid, at.y + 10.0F},
                {at.x + 28.0F, at.y + 22.0F});
    drawText(*ImGui::GetWindowDrawList(), look.fonts.strong, {at.x + 36.0F, at.y}, kControlHeight,
             packed(look.theme.text), textWidth(look.fonts.strong, words) <= width - 36.0F ? words : figure,
             width - 36.0F);
    ImGui::Dummy({width, kControlHeight});
    drawClipped("rows", count, 0.0F, look, [&](std::size_t i) {
        const std::string& name = isOfCountries ? inputs.network.countries.name[countries[i]]
                                                : inputs.network.states.name[gaps.statesWithout[i]];
        const bool isChosen = isOfCountries ? state.view.selection.country == countries[i]
                                            : state.view.selection.state == gaps.statesWithout[i];
        const ListRow row = listRow(look, "place", name, kRow, isChosen);
        drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, {row.topLeft.x + kGrid, row.topLeft.y},
                 kRow, packed(look.theme.text), name, row.widthPixels - 2.0F * kGrid);
        focusOutline(look);
        tooltip(look, "Select " + name + " and go there  (Enter)");
        if (!row.wasPressed) return;
        if (isOfCountries)
            chooseCountry(countries[i], state, requests);
        else
            chooseState(inputs, gaps.statesWithout[i], state, requests);
    });
    ImGui::EndChild();
}

} // namespace

void drawGaps(const PanelInputs& inputs, ExploreState& state, GapsMemory& memory, Requests& requests) {
    const bool isNarrow = ImGui::GetContentRegionAvail().x < kNarrow;
    drawSide(inputs, isNarrow ? kNarrowSideWidth : kSideWidth, state, memory);
    ImGui::SameLine(0.0F, 2.0F * kGrid);
    const float room = ImGui::GetContentRegionAvail().x - 2.0F * kGrid;
    drawWith(inputs, std::floor(room * (1.0F - kWithoutShare)), state, memory, requests);
    ImGui::SameLine(0.0F, 2.0F * kGrid);
    drawWithout(inputs, state, memory, requests);
}

} // namespace atlas::ui
