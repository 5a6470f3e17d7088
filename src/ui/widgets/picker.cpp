#include "ui/widgets/picker.h"

#include <algorithm>

#include "core/bidi_text.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/typed_line.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kIndent = 12.0F;

int onFieldEvent(ImGuiInputTextCallbackData* data) {
    PickerMemory& memory = *static_cast<PickerMemory*>(data->UserData);
    if (data->EventFlag == ImGuiInputTextFlags_CallbackHistory) {
        if (data->EventKey == ImGuiKey_DownArrow) ++memory.marked;
        if (data->EventKey == ImGuiKey_UpArrow && memory.marked > 0) --memory.marked;
        memory.wasMarkMoved = true;
    } else if (memory.cursorToEnd && data->BufTextLen > 0) {
        data->CursorPos = data->BufTextLen;
        data->SelectionStart = data->SelectionEnd = data->BufTextLen;
    }
    memory.cursorToEnd = false;
    return 0;
}

// Scrolls no farther than it must, so that rows stay whole.
void bringIntoSight(float rowTop) {
    const float top = ImGui::GetWindowPos().y;
    const float bottom = top + ImGui::GetWindowHeight();
    const float above = top - rowTop;
    const float below = rowTop + kPickerRowHeight - bottom;
    if (above > 0.0F) ImGui::SetScrollY(ImGui::GetScrollY() - above);
    if (below > 0.0F) ImGui::SetScrollY(ImGui::GetScrollY() + below);
}

void drawKey(const Look& look, ImVec2 topRight, float height, std::string_view key) {
    const float width = textWidth(look.fonts.caption, key);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 from{topRight.x - width - 12.0F, topRight.y + (height - 20.0F) / 2.0F};
    list.AddRectFilled(from, {topRight.x, from.y + 20.0F}, packed(look.theme.text, 0.08F), 4.0F);
    drawText(list, look.fonts.caption, {from.x + 6.0F, from.y}, 20.0F, packed(look.theme.text), key);
}

// A name, what matched of it in strong type. Returns the width drawn.
float drawName(const Look& look, ImVec2 at, float height, std::string_view name,
               std::span<const TextRange> matched, const Colour& ink, float widest) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    // Letters that run from right to left stand in another order than parts of them would.
    if (hasRightToLeft(name)) return drawText(list, look.fonts.body, at, height, packed(ink), name, widest);
    float x = 0.0F;
    std::size_t done = 0;
    const auto draw = [&](std::size_t end, ImFont* font, const Colour& of) {
        if (end <= done || x >= widest) return;
        x += drawText(list, font, {at.x + x, at.y}, height, packed(of), name.substr(done, end - done),
                      widest - x);
        done = end;
    };
    for (const TextRange& range : matched) {
        draw(range.begin, look.fonts.body, ink);
        draw(range.end, look.fonts.strong, look.theme.text);
    }
    draw(name.size(), look.fonts.body, ink);
    return x;
}

// Behind the label: the other name that was met, and the detail.
void drawBehind(const Look& look, ImVec2 at, float height, const PickerRow& row, float room) {
    constexpr float kLeast = 32.0F; // of room, or words would be but a dot
    if (room <= kLeast) return;
    float used = 0.0F;
    std::string detail(row.detail);
    if (!row.met.empty()) {
        used = drawName(look, at, height, row.met, {&row.metMatched, 1}, look.theme.textMuted, room);
        detail = " · " + detail;
    }
    if (room - used <= kLeast) return;
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, {at.x + used, at.y + 1.0F}, height,
             packed(look.theme.textMuted), detail, room - used);
}

} // namespace

bool beginPicker(const char* id, const PickerPlace& place, PickerMemory& memory) {
    if (memory.open) {
        ImGui::OpenPopup(id);
        memory = {};
        memory.isOpen = true;
    }
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float width = std::min(place.widthPixels, window.x - 2.0F * kMargin);
    const float left = std::clamp(place.topLeft.x, kMargin, window.x - kMargin - width);
    ImGui::SetNextWindowPos({left, place.topLeft.y}, ImGuiCond_Always);
    ImGui::SetNextWindowSizeConstraints({width, 0.0F}, {width, window.y - place.topLeft.y - kMargin});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, 0.0F));
    memory.isOpen = ImGui::BeginPopup(id, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoMove);
    if (memory.isOpen)
        listPanel(id);
    else
        ImGui::PopStyleVar();
    return memory.isOpen;
}

void endPicker() {
    ImGui::EndPopup();
    ImGui::PopStyleVar();
}

bool pickerField(const Look& look, const char* hint, PickerMemory& memory) {
    if (wasKeyPressed(ImGuiKey_Escape)) ImGui::CloseCurrentPopup();
    if (!ImGui::IsAnyItemActive() && !ImGui::IsMouseDown(0)) {
        // What is typed in the few frames before the field has the keyboard is not lost, nor taken twice.
        memory.text += takeTypedLetters();
        focusNextControl();
        memory.cursorToEnd = true;
    }
    const ImVec2 from = ImGui::GetCursorScreenPos();
    const std::string before = memory.text;
    ImGui::SetNextItemWidth(kToTheEdge);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, fieldPadding(32.0F));
    const bool wasEntered =
        inputLine({"##field", hint, hint,
                   ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_CallbackHistory |
                       ImGuiInputTextFlags_CallbackAlways,
                   onFieldEvent, &memory},
                  memory.text);
    ImGui::PopStyleVar();
    drawIcon(*ImGui::GetWindowDrawList(), Icon::Search, {from.x + 16.0F, from.y + kControlHeight / 2.0F},
             14.0F, packed(look.theme.accent));
    if (memory.text != before) memory.marked = 0;
    return wasEntered;
}

void keepMarkOn(PickerMemory& memory, std::size_t rowCount) {
    memory.marked = std::min(memory.marked, rowCount == 0 ? 0 : rowCount - 1);
}

void pickerHeading(const Look& look, std::string_view left, std::string_view right) {
    constexpr float kHeight = 28.0F;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 muted = packed(look.theme.textMuted);
    drawText(list, look.fonts.caption, {at.x + kIndent, at.y + 2.0F}, kHeight, muted, left);
    drawText(list, look.fonts.caption,
             {at.x + width - kIndent - textWidth(look.fonts.caption, right), at.y + 2.0F}, kHeight, muted,
             right);
    ImGui::Dummy({width, kHeight});
}

bool pickerRow(const Look& look, const PickerRow& row, std::size_t index, PickerMemory& memory) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{std::max(1.0F, ImGui::GetContentRegionAvail().x), kPickerRowHeight};
    ImGui::PushID(static_cast<int>(index));
    const bool wasPressed = ImGui::InvisibleButton("row", size);
    ImGui::PopID();
    listControl("row", row.label, memory.marked == index);
    tooltipBeside(look, row.tip);
    const ImVec2 moved = ImGui::GetIO().MouseDelta;
    if (ImGui::IsItemHovered() && (moved.x != 0.0F || moved.y != 0.0F)) memory.marked = index;
    const bool isMarked = memory.marked == index;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (isMarked) {
        list.AddRectFilled(at, {at.x + size.x, at.y + size.y}, packed(look.theme.accent, kGroundMarked),
                           6.0F);
        if (memory.wasMarkMoved) bringIntoSight(at.y);
        memory.wasMarkMoved = false;
    }
    const float right = at.x + size.x - kIndent;
    float rightWidth = 0.0F;
    if (row.rightIsKey) {
        drawKey(look, {right, at.y}, size.y, row.right);
        rightWidth = textWidth(look.fonts.caption, row.right) + 12.0F;
    } else {
        drawFigures(list, look.fonts.caption, right, at.y, size.y, packed(look.theme.text), row.right);
        rightWidth = figuresWidth(look.fonts.caption, row.right);
    }
    const float room = size.x - 2.0F * kIndent - rightWidth - 2.0F * kGrid;
    const float width =
        drawName(look, {at.x + kIndent, at.y}, size.y, row.label, row.matched, look.theme.text, room);
    drawBehind(look, {at.x + kIndent + width + kGrid, at.y}, size.y, row, room - width - kGrid);
    return wasPressed;
}

} // namespace atlas::ui
