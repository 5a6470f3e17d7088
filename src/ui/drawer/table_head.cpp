#include "ui/drawer/table_head.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <vector>

#include "analysis/document/document.h"
#include "core/text.h"
#include "model/facts/ended_text.h"
#include "model/facts/partnership_list.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

std::string countText(const FilterResult& shown, std::size_t rows) {
    const std::size_t all = shown.partnerships.size();
    if (rows == all) return shownCount(shown).partnerships;
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

// "Programs and Evidence".
std::string namesOf(const std::vector<ListColumn>& columns) {
    std::string text;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) text += i + 1 < columns.size() ? ", " : " and ";
        text += nameOf(columns[i]);
    }
    return text;
}

// That columns gave way, as fully as there is room for beside what else the head tells. Returns the room that
// it takes at the right.
float drawLeftOut(const Look& look, const std::vector<ListColumn>& columns, float rightPixels,
                  float topPixels, float freePixels, float othersPixels) {
    if (columns.empty()) return 0.0F;
    const std::string more = counted(columns.size(), "column", "columns") + " more";
    const std::string few = fmt::format("+{}", columns.size());
    std::string text = few;
    for (const std::string& longer : {more + " where there is room", more}) {
        if (text == few && textWidth(look.fonts.caption, longer) <= freePixels - othersPixels) text = longer;
    }
    const float width = textWidth(look.fonts.caption, text);
    if (width > freePixels) return 0.0F; // the tips of rows tell
    const ImVec2 at{rightPixels - width, topPixels};
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, at, kControlHeight,
             packed(look.theme.textMuted), text);
    const ImVec2 cursor = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, kControlHeight});
    listControl("left-out", text);
    tooltip(look,
            "No room for " + namesOf(columns) +
                ": there is in a wider window, and without the panel beside the table. A row's tip tells "
                "them, and so does the CSV");
    ImGui::SetCursorScreenPos(cursor);
    return width + 2.0F * kGrid;
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

void drawTableHead(const PanelInputs& inputs, const TableColumns& columns, ExploreState& state,
                   ListView& list, Requests& requests) {
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
                                countText(inputs.shown, rows), room);
    float free = room - used - 2.0F * kGrid;
    std::string beside =
        list.isSearched() ? searchText(inputs, list, rows, free) : shownCount(inputs.shown).ended;
    free -= drawLeftOut(look, columns.leftOut(), at.x + room, at.y, free,
                        textWidth(look.fonts.caption, beside) + 2.0F * kGrid);
    if (!list.isSearched() && !beside.empty()) {
        if (textWidth(look.fonts.caption, beside) > free)
            beside =
                fmt::format("{} ended", withThousands(static_cast<std::int64_t>(inputs.shown.endedCount)));
        drawText(drawn, look.fonts.caption, {at.x + used + 2.0F * kGrid, at.y}, kControlHeight,
                 packed(look.theme.textMuted), beside, std::max(0.0F, free));
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
