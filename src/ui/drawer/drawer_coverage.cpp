#include "ui/drawer/drawer_coverage.h"

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
    "Page that says so (https://...): \n";

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

// Where the columns stand in a list so wide.
struct Layout {
    float name = 0.0F;
    float count = 0.0F; // right end of the figures
    float first = 0.0F; // left end of the first share
    float step = 0.0F;  // from share to share
};

Layout layoutOf(float left, float width) {
    constexpr float kCountWidth = 72.0F;
    Layout layout;
    layout.name = left + kGrid;
    layout.count = left + std::floor(width * kNameShare) + kCountWidth;
    layout.first = layout.count + 2.0F * kGrid;
    layout.step = (left + width - layout.first) / static_cast<float>(kColumns.size());
    return layout;
}

void drawHead(const Look& look, float width) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const Layout layout = layoutOf(at.x, width);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string_view count = "Partnerships";
    drawText(list, look.fonts.caption, {layout.count - textWidth(look.fonts.caption, count), at.y},
             kControlHeight, packed(look.theme.textMuted), count);
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        const float x = layout.first + layout.step * static_cast<float>(i);
        drawText(list, look.fonts.caption, {x, at.y}, kControlHeight, packed(look.theme.textMuted),
                 kColumns[i].title, layout.step - kGrid);
        ImGui::SetCursorScreenPos({x, at.y});
        ImGui::Dummy({layout.step - kGrid, kControlHeight});
        tooltip(look, std::string(kColumns[i].tip));
    }
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, kControlHeight});
}

void drawShares(const Look& look, const Layout& layout, float top, const Recorded& recorded) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
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
        tip += "\n" + std::string(column.title) + ": " +
               withThousands(static_cast<std::int64_t>(recorded.*column.part)) + " of " +
               withThousands(static_cast<std::int64_t>(recorded.*column.whole));
    }
    return tip;
}

bool drawRow(const Look& look, std::string_view name, const Recorded& recorded, bool isChosen, ImFont* font,
             std::string_view press) {
    const ListRow row = listRow(look, "row", std::string(name), kRow, isChosen);
    const Layout layout = layoutOf(row.topLeft.x, row.widthPixels);
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
