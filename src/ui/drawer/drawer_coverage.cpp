#include "ui/drawer/drawer_coverage.h"

#include <fmt/format.h>
#include <array>
#include <cmath>

#include "analysis/document/document.h"
#include "analysis/findings/coverage.h"
#include "core/text.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRow = 26.0F;
constexpr float kSideWidth = 264.0F;
constexpr float kNarrowSideWidth = 176.0F;
constexpr float kNarrow = 860.0F; // a drawer in which the list needs more of the room
constexpr float kNameShare = 0.3F;

// What a person sends who knows more. The columns are those of geodata/network/partnerships.csv.
constexpr const char* kForm =
    "Sister Cities Atlas: a correction\n"
    "First place (name, state or region, country): \n"
    "Second place: \n"
    "Founded in: \n"
    "What they do together: \n"
    "Status (active, friendship, emeritus, dormant, suspended, terminated): \n"
    "Page that tells the year (https://...): \n"
    "Page that tells what they do: \n"
    "Page that tells the status: \n";

// Something of which a part is recorded.
struct Column {
    std::string_view title;
    std::string_view tip;
    std::size_t Recorded::*part;
    std::size_t Recorded::*whole;
};
constexpr std::array<Column, 5> kColumns{{
    {"Year", "Partnerships whose founding year is recorded", &Recorded::withYear, &Recorded::partnerships},
    {"Programs", "Partnerships of which a program type is recorded", &Recorded::withPrograms,
     &Recorded::partnerships},
    {"Status", "Partnerships whose status is recorded", &Recorded::withStatus, &Recorded::partnerships},
    {"Two sources", "Partnerships that two kinds of evidence or more name", &Recorded::corroborated,
     &Recorded::partnerships},
    {"Inhabitants", "Places whose number of inhabitants is recorded", &Recorded::withPopulation,
     &Recorded::places},
}};

double shareOf(const Recorded& recorded, const Column& column) {
    const std::size_t whole = recorded.*column.whole;
    return whole == 0 ? 0.0 : static_cast<double>(recorded.*column.part) / static_cast<double>(whole);
}

// "13 %"; what is little is not called nothing, and what is nearly all not all.
std::string percent(const Recorded& recorded, const Column& column) {
    const double share = shareOf(recorded, column);
    if (share > 0.0 && share < 0.01) return "< 1 %";
    const long rounded = share < 1.0 ? std::min(99L, std::lround(100.0 * share)) : 100L;
    return std::to_string(rounded) + " %";
}

// As many columns as have room for the longest word of their headings; the tip of a row tells the rest.
std::size_t columnsWithin(ImFont* font, float width) {
    std::size_t count = 0;
    float widestWord = 0.0F;
    while (count < kColumns.size()) {
        forEachPart(kColumns[count].title, ' ',
                    [&](std::string_view word) { widestWord = std::max(widestWord, textWidth(font, word)); });
        if ((widestWord + kGrid) * static_cast<float>(count + 1) > width) break;
        ++count;
    }
    return std::max<std::size_t>(1, count);
}

void drawHead(const Look& look, float width) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const CoverageLayout layout = coverageLayout(look.fonts.caption, at.x, width);
    const float widest = layout.step - kGrid;
    const auto heightOf = [&](std::size_t i) {
        return wrappedSize(look.fonts.caption, kColumns[i].title, widest).y;
    };
    float height = kControlHeight;
    for (std::size_t i = 0; i < layout.columns; ++i)
        height = std::max(height, heightOf(i) + kGrid);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 colour = packed(look.theme.textMuted);
    const std::string_view count = "Partnerships";
    const float foot = at.y + height - kGrid;
    drawWrapped(list, look.fonts.caption,
                {layout.count - textWidth(look.fonts.caption, count), foot - heightOf(0)}, colour, count,
                1e9F);
    for (std::size_t i = 0; i < layout.columns; ++i) {
        const float x = layout.first + layout.step * static_cast<float>(i);
        drawWrapped(list, look.fonts.caption, {x, foot - heightOf(i)}, colour, kColumns[i].title, widest);
        ImGui::SetCursorScreenPos({x, at.y});
        ImGui::Dummy({widest, height});
        tooltip(look, std::string(kColumns[i].tip));
    }
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, height});
}

void drawShares(const Look& look, const CoverageLayout& layout, float top, const Recorded& recorded) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < layout.columns; ++i) {
        const float x = layout.first + layout.step * static_cast<float>(i);
        const float widest = layout.step - kGrid;
        const auto share = static_cast<float>(shareOf(recorded, kColumns[i]));
        list.AddRectFilled({x, top + 4.0F}, {x + widest, top + kRow - 4.0F}, packed(look.theme.text, 0.05F),
                           3.0F);
        if (share > 0.0F)
            list.AddRectFilled({x, top + 4.0F}, {x + std::max(2.0F, widest * share), top + kRow - 4.0F},
                               packed(look.theme.accent, 0.25F), 3.0F);
        drawText(list, look.fonts.caption, {x + kGrid, top}, kRow, packed(look.theme.text),
                 percent(recorded, kColumns[i]), widest - kGrid);
    }
}

std::string tipOf(std::string_view name, const Recorded& recorded) {
    std::string tip(name);
    for (const Column& column : kColumns) {
        const std::string part = withThousands(static_cast<std::int64_t>(recorded.*column.part));
        const std::string whole = withThousands(static_cast<std::int64_t>(recorded.*column.whole));
        tip += fmt::format("\n{}: {} of {}", column.title, part, whole);
    }
    return tip;
}

bool drawRow(const Look& look, std::string_view name, const Recorded& recorded, bool isChosen, ImFont* font,
             std::string_view press) {
    const ListRow row = listRow(look, "row", std::string(name), kRow, isChosen);
    const CoverageLayout layout = coverageLayout(look.fonts.caption, row.topLeft.x, row.widthPixels);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string count = withThousands(static_cast<std::int64_t>(recorded.partnerships));
    const float countLeft = layout.count - textWidth(look.fonts.caption, count);
    drawText(list, font, {layout.name, row.topLeft.y}, kRow, packed(look.theme.text), name,
             countLeft - layout.name - kGrid);
    drawText(list, look.fonts.caption, {countLeft, row.topLeft.y}, kRow, packed(look.theme.textMuted), count);
    drawShares(look, layout, row.topLeft.y, recorded);
    focusOutline(look);
    tooltip(look, tipOf(name, recorded) + std::string(press));
    return row.wasPressed;
}

void drawSide(const PanelInputs& inputs, float width, Requests& requests) {
    const Look& look = inputs.look;
    beginPart("side", {width, 0.0F});
    paragraph(
        look.fonts.caption, packed(look.theme.text),
        "What no source told stays \"not recorded\". It may be so all the same: before you take a share "
        "for the whole, see here how much it rests on.");
    gap(kGrid);
    groupTitle(look, "Help to fill this");
    paragraph(look.fonts.caption, packed(look.theme.textMuted),
              "You know a year, a program or an end? Copy the form, fill it in with the page that says so, "
              "and send it to whom you have the atlas from. A fact needs a page that anybody can read.");
    gap(kGrid);
    if (textButton(look, "form", "Copy the form")) requests.add(ask::CopyText{kForm, "the form"});
    tooltip(look, "Copies a few lines to fill in  (Enter)");
    fadeBelow(look);
    ImGui::EndChild();
}

} // namespace

CoverageLayout coverageLayout(ImFont* font, float left, float width) {
    constexpr float kCountWidth = 72.0F;
    CoverageLayout layout;
    layout.name = left + kGrid;
    layout.count = left + std::floor(width * kNameShare) + kCountWidth;
    layout.first = layout.count + 2.0F * kGrid;
    const float room = left + width - layout.first;
    layout.columns = columnsWithin(font, room);
    layout.step = room / static_cast<float>(layout.columns);
    return layout;
}

std::string_view coverageTitle(std::size_t column) {
    return kColumns[column].title;
}

void drawCoverage(const PanelInputs& inputs, ExploreState& state, Requests& requests) {
    const Look& look = inputs.look;
    const Coverage& coverage = inputs.document.coverage();
    const bool isNarrow = ImGui::GetContentRegionAvail().x < kNarrow;
    drawSide(inputs, isNarrow ? kNarrowSideWidth : kSideWidth, requests);
    ImGui::SameLine(0.0F, 2.0F * kGrid);
    beginPart("list", {0.0F, 0.0F});
    drawHead(look, rowWidth());
    if (drawRow(look, "All that is shown", coverage.whole, false, look.fonts.strong, ""))
        state.view.selection = {};
    beginPart("rows", {0.0F, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(coverage.countries.size()), kRow);
    while (clipper.Step()) {
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
            const CountryCoverage& row = coverage.countries[static_cast<std::size_t>(i)];
            ImGui::PushID(i);
            const std::string& name = inputs.network.countries.name[row.country];
            if (drawRow(look, name, row.recorded, state.view.selection.country == row.country,
                        look.fonts.caption, "\nSelect and go there  (Enter)")) {
                state.view.selection = selectionOf(row.country);
                requests.add(ask::FlyToCountry{row.country});
            }
            ImGui::PopID();
        }
    }
    ImGui::PopStyleVar();
    fadeBelow(look);
    ImGui::EndChild();
    ImGui::EndChild();
}

} // namespace atlas::ui
