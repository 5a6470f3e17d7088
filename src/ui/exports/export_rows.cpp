#include "ui/exports/export_rows.h"

#include <algorithm>

#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRowRounding = 6.0F;

struct Pressed {
    ImVec2 from;
    ImVec2 to;
    bool wasPressed = false;
    bool isHovered = false;
};

// As wide as there is room for.
Pressed pressedRow(const char* id, std::string_view words, bool isChosen) {
    Pressed row;
    row.from = ImGui::GetCursorScreenPos();
    const float width = std::max(1.0F, ImGui::GetContentRegionAvail().x);
    row.to = {row.from.x + width, row.from.y + kRowHeight};
    row.wasPressed = ImGui::InvisibleButton(id, {width, kRowHeight});
    row.isHovered = ImGui::IsItemHovered();
    listControl(id, words, isChosen);
    return row;
}

} // namespace

bool choiceCell(const Look& look, const char* id, std::string_view label, bool isChosen,
                std::string_view tip) {
    const Pressed cell = pressedRow(id, label, isChosen);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 from{cell.from.x + 2.0F, cell.from.y + 1.0F};
    const ImVec2 to{cell.to.x - 2.0F, cell.to.y - 1.0F};
    if (isChosen)
        list.AddRectFilled(from, to, packed(look.theme.accent, 0.28F), kRowRounding);
    else if (cell.isHovered)
        list.AddRectFilled(from, to, packed(look.theme.text, kGroundHovered), kRowRounding);
    const float width = to.x - from.x;
    const float indent = std::max(4.0F, (width - textWidth(look.fonts.body, label)) / 2.0F);
    drawText(list, look.fonts.body, {from.x + indent, cell.from.y}, kRowHeight,
             packed(isChosen || cell.isHovered ? look.theme.text : look.theme.textMuted), label,
             width - 8.0F);
    focusOutline(look);
    tooltip(look, tip);
    return cell.wasPressed;
}

bool actionRow(const Look& look, const char* id, std::string_view words, std::string_view figures,
               std::string_view tip) {
    const Pressed row = pressedRow(id, words, false);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (row.isHovered)
        list.AddRectFilled({row.from.x - kGrid, row.from.y}, {row.to.x + kGrid, row.to.y},
                           packed(look.theme.text, kGroundHovered), kRowRounding);
    const float figuresWide = textWidth(look.fonts.caption, figures);
    drawText(list, look.fonts.body, row.from, kRowHeight, packed(look.theme.text), words,
             row.to.x - row.from.x - figuresWide - 2.0F * kGrid);
    drawText(list, look.fonts.caption, {row.to.x - figuresWide, row.from.y}, kRowHeight,
             packed(look.theme.textMuted), figures);
    focusOutline(look, kFlushOutline);
    tooltip(look, tip);
    return row.wasPressed;
}

} // namespace atlas::ui
