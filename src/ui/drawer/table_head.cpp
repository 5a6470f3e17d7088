#include "ui/drawer/table_head.h"

#include <algorithm>
#include <string>
#include <vector>

#include "analysis/document/document.h"
#include "core/text.h"
#include "model/facts/ended_text.h"
#include "model/facts/partnership_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

std::string countText(std::size_t rows, std::size_t all) {
    if (rows == all) return counted(all, "partnership", "partnerships");
    return withThousands(static_cast<std::int64_t>(rows)) + " of " +
           counted(all, "partnership", "partnerships");
}

struct HeadButton {
    const char* id;
    std::string_view label;
    std::string_view tip;
    bool isPrimary = false;
};

float buttonWidth(const Look& look, const HeadButton& button) {
    return textWidth(look.fonts.strong, button.label) + 3.0F * kGrid;
}

// What the map knows of the search, or what of it cannot be understood; as fully as there is room for.
std::string searchText(const PanelInputs& inputs, const ListView& list, std::size_t rows, float roomPixels) {
    if (const std::string& problem = inputs.document.problemOfSearch(list); !problem.empty()) return problem;
    const std::size_t all = inputs.shown.partnerships.size();
    if (rows == all) return "The map shows the same";
    const std::string count = withThousands(static_cast<std::int64_t>(all));
    std::vector<std::string> texts{"The map shows all " + count, "Map: all"};
    if (rows > 0 && !inputs.document.filterOfRows(list)) {
        const std::string& reason = inputs.document.noFilterText(list);
        texts = {"The map shows all " + count + ". " + reason,
                 reason}; // rather cut, and whole in the tip, than nothing
    }
    for (const std::string& text : texts) {
        if (textWidth(inputs.look.fonts.caption, text) <= roomPixels) return text;
    }
    return texts.back();
}

// The same in the head of the table, whole in the tip where it is cut.
void drawSearchText(const PanelInputs& inputs, const ListView& list, std::size_t rows, ImVec2 at,
                    float roomPixels) {
    const Look& look = inputs.look;
    const bool isProblem = !inputs.document.problemOfSearch(list).empty();
    const std::string text = searchText(inputs, list, rows, roomPixels);
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, at, kControlHeight,
             packed(isProblem ? look.theme.warning : look.theme.textMuted), text, roomPixels);
    if (textWidth(look.fonts.caption, text) <= roomPixels || roomPixels < 1.0F) return;
    const ImVec2 cursor = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({roomPixels, kControlHeight});
    tooltip(look, text);
    ImGui::SetCursorScreenPos(cursor);
}

std::vector<HeadButton> headButtons(const PanelInputs& inputs, const ListView& list, std::size_t rows) {
    std::vector<HeadButton> buttons;
    const bool isNarrowed = list.isSearched() && rows != inputs.shown.partnerships.size();
    if (isNarrowed && inputs.document.filterOfRows(list))
        buttons.push_back({"to-map", "Show on the map",
                           "Make this search a filter: the map and all other views show the same rows",
                           true});
    if (list.isSearched())
        buttons.push_back({"clear", "Clear search",
                           "Empty the fields over the columns; closing the table "
                           "does so, too"});
    buttons.push_back({"copy", "Copy", "Copy these rows for a spreadsheet"});
    buttons.push_back(
        {"export", "Export CSV", "Save these rows, with all that is known of them, beside the pictures"});
    return buttons;
}

void useHeadButton(std::string_view id, const PanelInputs& inputs, ExploreState& state, ListView& list,
                   Requests& requests) {
    if (id == "copy") {
        const auto& rows = inputs.document.rows(list);
        requests.add(ask::CopyText{asTabbedText(inputs.network, rows), counted(rows.size(), "row", "rows")});
    }
    if (id == "export") requests.add(ask::ExportAnswer{Answer::Table});
    if (id == "to-map") state.view.filter = *inputs.document.filterOfRows(list);
    if (id == "clear") list.wanted = {};
}

} // namespace

void drawTableHead(const PanelInputs& inputs, ExploreState& state, ListView& list, Requests& requests) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const std::size_t rows = inputs.document.rows(list).size();
    const std::vector<HeadButton> buttons = headButtons(inputs, list, rows);
    float taken = 0.0F;
    for (const HeadButton& button : buttons)
        taken += buttonWidth(look, button) + kGrid;
    const float room = width - taken - kGrid;
    ImDrawList& drawn = *ImGui::GetWindowDrawList();
    const float used = drawText(drawn, look.fonts.heading, at, kControlHeight, packed(look.theme.text),
                                countText(rows, inputs.shown.partnerships.size()), room);
    const float free = room - used - 2.0F * kGrid;
    if (!list.isSearched() && inputs.shown.endedCount > 0) {
        drawText(drawn, look.fonts.caption, {at.x + used + 2.0F * kGrid, at.y}, kControlHeight,
                 packed(look.theme.textMuted), endedOfThem(inputs.shown.endedCount), std::max(0.0F, free));
    }
    if (list.isSearched())
        drawSearchText(inputs, list, rows, {at.x + used + 2.0F * kGrid, at.y}, std::max(0.0F, free));
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + width - taken + kGrid);
    std::string_view pressed;
    for (const HeadButton& button : buttons) {
        if (&button != &buttons.front()) ImGui::SameLine(0.0F, kGrid);
        if (textButton(look, button.id, button.label, button.isPrimary, buttonWidth(look, button)))
            pressed = button.id;
        tooltip(look, button.tip);
    }
    useHeadButton(pressed, inputs, state, list, requests);
}

} // namespace atlas::ui
