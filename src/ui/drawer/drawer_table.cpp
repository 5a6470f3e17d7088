#include "ui/drawer/drawer_table.h"

#include <algorithm>

#include "analysis/document/document.h"
#include "core/text.h"
#include "ui/drawer/table_columns.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRow = 26.0F;
bool isFigure(ListColumn column) {
    return column == ListColumn::Distance || column == ListColumn::Founded;
}

void drawHead(const PanelInputs& inputs, const std::vector<PartnershipIndex>& rows, Requests& requests) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const std::size_t all = inputs.shown.partnerships.size();
    const std::string of = rows.size() == all ? "" : " of " + withThousands(static_cast<std::int64_t>(all));
    const std::string count = withThousands(static_cast<std::int64_t>(rows.size())) + of +
                              (all == 1 ? " partnership" : " partnerships");
    constexpr float kButton = 104.0F;
    drawText(*ImGui::GetWindowDrawList(), look.fonts.heading, at, kControlHeight, packed(look.theme.text),
             count, width - 2.0F * kButton - 2.0F * kGrid);
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + width - 2.0F * kButton - kGrid);
    if (textButton(look, "copy", "Copy", false, kButton))
        ImGui::SetClipboardText(asTabbedText(inputs.network, rows).c_str());
    tooltip(look, "Copy these rows for a spreadsheet");
    ImGui::SameLine(0.0F, kGrid);
    if (textButton(look, "export", "Export CSV", false, kButton)) requests.add(ask::ExportRows{rows});
    tooltip(look, "Save these rows, with all that is known of them, beside the pictures");
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
    const float used =
        drawText(list, look.fonts.caption, at, kRow, packed(isLit ? look.theme.text : look.theme.textMuted),
                 nameOf(column), isSorted ? width - 16.0F : width);
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

void drawColumnHeads(const PanelInputs& inputs, const TableColumns& columns, ListView& view) {
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
        ImGui::PopID();
    }
    ImGui::PopStyleVar();
    ImGui::PopFont();
    ImGui::Dummy({0.0F, kGrid / 2.0F});
}

// What a row does not tell whole: cells that are cut, and columns that gave way. "Programs: Sports".
std::string tipOf(const Look& look, const Network& network, const TableColumns& columns,
                  PartnershipIndex partnership) {
    std::string tip;
    for (std::size_t i = 0; i < kListColumnCount; ++i) {
        const auto column = static_cast<ListColumn>(i);
        const std::string text = cellText(network, partnership, column);
        const bool isWhole = columns.shows(column) && textWidth(look.fonts.caption, text) <= columns.width[i];
        if (isWhole || text.empty()) continue;
        tip.append(nameOf(column)).append(": ").append(text).append("\n");
    }
    return tip + "Select this partnership and go there  (Enter)";
}

void drawRow(const PanelInputs& inputs, const TableColumns& columns, PartnershipIndex partnership,
             ExploreState& state, Requests& requests) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const bool wasPressed = ImGui::InvisibleButton("row", {width, kRow});
    listControl("row", inputs.network.cities.name[inputs.network.partnerships.cityA[partnership]],
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
        const std::string text = cellText(inputs.network, partnership, column);
        const float x = at.x + columns.left[i];
        if (text.empty()) {
            drawText(list, look.fonts.caption, {x, at.y}, kRow, packed(look.theme.textMuted), "–");
        } else if (isFigure(column)) {
            drawFigures(list, look.fonts.caption, x + columns.width[i] - 16.0F, at.y, kRow,
                        packed(look.theme.text), text);
        } else {
            drawText(list, look.fonts.caption, {x, at.y}, kRow, packed(look.theme.text), text,
                     columns.width[i]);
        }
    }
    focusOutline(look, kFlushOutline);
    if (ImGui::IsItemHovered()) tooltip(look, tipOf(look, inputs.network, columns, partnership));
}

void drawRows(const PanelInputs& inputs, const TableColumns& columns, ExploreState& state,
              const std::vector<PartnershipIndex>& rows, Requests& requests) {
    beginPart("rows", {columns.whole + kScrollBarWidth, 0.0F});
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
    drawHead(inputs, inputs.document.rows(memory.list), requests);
    // Where there is less room than the most important words need, one scrolls sideways.
    const TableColumns columns =
        tableColumns(ImGui::GetContentRegionAvail().x - kScrollBarWidth, memory.list);
    ImGui::SetNextWindowContentSize({columns.whole + kScrollBarWidth, 0.0F});
    beginPart("columns", {0.0F, 0.0F},
              ImGuiWindowFlags_HorizontalScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 2.0F));
    drawColumnHeads(inputs, columns, memory.list);
    hairline(inputs.look);
    ImGui::PopStyleVar();
    drawRows(inputs, columns, state, inputs.document.rows(memory.list), requests);
    ImGui::EndChild();
}

} // namespace atlas::ui
