#include "ui/drawer/drawer_table.h"

#include <algorithm>

#include "analysis/document/document.h"
#include "core/text.h"
#include "model/facts/ended_text.h"
#include "model/facts/partnership_list.h"
#include "ui/drawer/table_columns.h"
#include "ui/drawer/table_head.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRow = 26.0F;
constexpr float kSortMark = 16.0F; // room for it behind figures and their column's name

bool isFigure(ListColumn column) {
    return column == ListColumn::Distance || column == ListColumn::Founded;
}

// The column's name sorts; a second press turns the order around.
void drawColumnName(const PanelInputs& inputs, ListColumn column, float width, ListView& view) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const bool isSorted = view.sortedBy == column;
    const bool wasPressed = ImGui::InvisibleButton("name", {width, kRow});
    listControl("name", nameOf(column), isSorted);
    if (wasPressed) {
        view.isDescending = isSorted && !view.isDescending;
        view.sortedBy = column;
    }
    const bool isLit = ImGui::IsItemHovered() || isSorted;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float room = isSorted || isFigure(column) ? width - kSortMark : width;
    const float indent =
        isFigure(column) ? std::max(0.0F, room - textWidth(look.fonts.caption, nameOf(column))) : 0.0F;
    const float used = indent + drawText(list, look.fonts.caption, {at.x + indent, at.y}, kRow,
                                         packed(isLit ? look.theme.text : look.theme.textMuted),
                                         nameOf(column), room - indent);
    if (isSorted) {
        const float x = at.x + used + 10.0F;
        const float y = at.y + kRow / 2.0F;
        const float tip = view.isDescending ? 3.0F : -3.0F;
        list.AddTriangleFilled({x - 3.5F, y - tip}, {x + 3.5F, y - tip}, {x, y + tip},
                               packed(look.theme.accent));
    }
    focusOutline(look, kFlushOutline);
    tooltip(look, isSorted ? "Turn the order around  (Enter)" : "Sort by this column  (Enter)");
}

std::string_view searchTip(ListColumn column) {
    switch (column) {
        case ListColumn::CityA:
        case ListColumn::CountryA:
        case ListColumn::CityB:
        case ListColumn::CountryB:
            return "Part of a name. It does not matter which of the two partners is called so: rows are "
                   "turned to fit. Enter leads to the first row";
        case ListColumn::Distance:
            return "Kilometres: 500-1000, >1000, <100. Enter leads to the first row";
        case ListColumn::Founded:
            return "A year: 1960, 1950-1970, >1960, <1970, not recorded. Enter leads to the first row";
        default:
            return "Part of a word, or: not recorded. Enter leads to the first row";
    }
}

// Whether Enter was pressed in one of the fields.
bool drawColumnHeads(const PanelInputs& inputs, const TableColumns& columns, ListView& view) {
    bool wasEntered = false;
    const Look& look = inputs.look;
    const float left = ImGui::GetCursorPosX();
    for (const ListColumn column : columns.shown) {
        const auto i = static_cast<std::size_t>(column);
        ImGui::PushID(static_cast<int>(i));
        if (i > 0) ImGui::SameLine();
        ImGui::SetCursorPosX(left + columns.left[i]);
        drawColumnName(inputs, column, columns.width[i], view);
        ImGui::PopID();
    }
    pushFont(look.fonts.caption);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(6.0F, 5.0F));
    for (const ListColumn column : columns.shown) {
        const auto i = static_cast<std::size_t>(column);
        ImGui::PushID(static_cast<int>(i));
        if (i > 0) ImGui::SameLine();
        ImGui::SetCursorPosX(left + columns.left[i]);
        ImGui::SetNextItemWidth(columns.width[i]);
        textField("##wanted", isFigure(column) ? ">  <  -" : "Find", view.wanted[i],
                  "Find in " + std::string(nameOf(column)));
        wasEntered = wasEntered || wasFieldEntered();
        tooltip(look, searchTip(column));
        ImGui::PopID();
    }
    ImGui::PopStyleVar();
    ImGui::PopFont();
    ImGui::Dummy({0.0F, kGrid / 2.0F});
    return wasEntered;
}

// What a row does not tell whole: cells that are cut, and columns that gave way. "Programs: Sports".
std::string tipOf(const Look& look, const Network& network, const TableColumns& columns,
                  const ListedPartnership& row) {
    std::string tip;
    for (std::size_t i = 0; i < kListColumnCount; ++i) {
        const auto column = static_cast<ListColumn>(i);
        const std::string text = cellText(network, row, column);
        const bool isWhole = columns.shows(column) && textWidth(look.fonts.caption, text) <= columns.width[i];
        if (isWhole || text.empty()) continue;
        tip.append(nameOf(column)).append(": ").append(text).append("\n");
    }
    return tip + "Select this partnership and go there  (Enter)";
}

void drawRow(const PanelInputs& inputs, const TableColumns& columns, const ListedPartnership& row,
             ExploreState& state, Requests& requests) {
    const Look& look = inputs.look;
    const PartnershipIndex partnership = row.partnership;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const bool wasPressed = ImGui::InvisibleButton("row", {width, kRow});
    listControl("row", cellText(inputs.network, row, ListColumn::CityA),
                state.view.selection.partnership == partnership);
    if (wasPressed) {
        state.view.selection = selectionAfter({}, {Target::Kind::Partnership, partnership}, SelectBy::Click);
        requests.add(ask::ShowSelection{});
    }
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool isChosen = state.view.selection.partnership == partnership;
    if (ImGui::IsItemHovered() || isChosen) {
        list.AddRectFilled({at.x - kGrid / 2.0F, at.y}, {at.x + width, at.y + kRow},
                           packed(isChosen ? look.theme.accent : look.theme.text, isChosen ? 0.18F : 0.07F),
                           4.0F);
    }
    for (const ListColumn column : columns.shown) {
        const auto i = static_cast<std::size_t>(column);
        const std::string text = cellText(inputs.network, row, column);
        const float x = at.x + columns.left[i];
        if (isFigure(column)) {
            drawFigures(list, look.fonts.caption, x + columns.width[i] - kSortMark, at.y, kRow,
                        packed(text.empty() ? look.theme.textMuted : look.theme.text),
                        text.empty() ? "–" : text);
        } else if (text.empty()) {
            drawText(list, look.fonts.caption, {x, at.y}, kRow, packed(look.theme.textMuted), "–");
        } else {
            drawText(list, look.fonts.caption, {x, at.y}, kRow, packed(look.theme.text), text,
                     columns.width[i]);
        }
    }
    focusOutline(look, kFlushOutline);
    if (ImGui::IsItemHovered()) tooltip(look, tipOf(look, inputs.network, columns, row));
}

// Whoever has typed what to look for goes on to the first row with Enter, and takes it with another.
void focusFirstRow() {
    ImGui::SetScrollY(0.0F);
    ImGui::PushID(0);
    focusControl(ImGui::GetID("row"));
    ImGui::PopID();
}

void drawRows(const PanelInputs& inputs, const TableColumns& columns, ExploreState& state,
              const std::vector<ListedPartnership>& rows, bool takesKeyboard, Requests& requests) {
    beginPart("rows", {columns.whole + kScrollBarWidth, 0.0F});
    if (takesKeyboard && !rows.empty()) focusFirstRow();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    ImGuiListClipper clipper; // only what is in sight is laid out
    clipper.Begin(static_cast<int>(rows.size()), kRow);
    while (clipper.Step()) {
        for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
            ImGui::PushID(row);
            drawRow(inputs, columns, rows[static_cast<std::size_t>(row)], state, requests);
            ImGui::PopID();
        }
    }
    ImGui::PopStyleVar();
    if (rows.empty()) {
        paragraph(inputs.look.fonts.body, packed(inputs.look.theme.textMuted),
                  "Nothing here: empty a field above, or loosen a filter.");
    }
    fadeBelow(inputs.look);
    ImGui::EndChild();
}

} // namespace

void drawTable(const PanelInputs& inputs, ExploreState& state, TableMemory& memory, Requests& requests) {
    // Where there is less room than the most important words need, one scrolls sideways.
    const TableColumns columns = tableColumns(ImGui::GetContentRegionAvail().x - kScrollBarWidth, memory.list,
                                              isActive(state.view.filter, Facet::Status));
    drawTableHead(inputs, columns, state, memory.list, requests);
    ImGui::SetNextWindowContentSize({columns.whole + kScrollBarWidth, 0.0F});
    beginPart("columns", {0.0F, 0.0F},
              ImGuiWindowFlags_HorizontalScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 2.0F));
    const bool wasEntered = drawColumnHeads(inputs, columns, memory.list);
    hairline(inputs.look);
    ImGui::PopStyleVar();
    drawRows(inputs, columns, state, inputs.document.rows(memory.list), wasEntered, requests);
    ImGui::EndChild();
}

} // namespace atlas::ui
