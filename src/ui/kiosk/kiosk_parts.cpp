#include "ui/kiosk/kiosk_parts.h"

#include <algorithm>
#include <string>

#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/typed_line.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kIndent = 14.0F;
constexpr float kIconPixels = 20.0F;
constexpr float kTouchRounding = 10.0F;

struct Pens {
    Colour ground;
    float opacity = 1.0F;
    ImU32 ink = 0;
    ImU32 muted = 0;
};

Pens pensOf(const Look& look, const TouchButton& button) {
    const Theme& theme = look.theme;
    const bool isHovered = ImGui::IsItemHovered();
    const bool isHeld = ImGui::IsItemActive();
    if (button.isQuiet)
        return {theme.text, kGroundAtRest / 2.0F, packed(theme.textMuted, 0.6F),
                packed(theme.textMuted, 0.6F)};
    if (button.isPrimary) {
        const float share = isHeld ? 0.3F : isHovered ? 0.15F : 0.0F;
        return {mixed(theme.accent, theme.text, share), 1.0F, packed(theme.onAccent), packed(theme.onAccent)};
    }
    const float more = isHeld ? kGroundHeld : isHovered ? kGroundHovered : 0.0F;
    const float rest = button.isChosen ? kGroundChosen : kGroundAtRest;
    return {button.isChosen ? theme.accent : theme.text, rest + more, packed(theme.text),
            packed(theme.textMuted)};
}

void drawIconAlone(const TouchButton& button, ImVec2 from, ImVec2 size, const Pens& pens) {
    drawIcon(*ImGui::GetWindowDrawList(), *button.icon, {from.x + size.x / 2.0F, from.y + size.y / 2.0F},
             kIconPixels, pens.ink);
}

void drawWords(const Look& look, const TouchButton& button, ImVec2 from, ImVec2 size, const Pens& pens) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    ImFont* font = look.fonts.strong;
    const float iconRoom = button.icon ? kIconPixels + kGrid : 0.0F;
    const float rightRoom = button.right.empty() ? 0.0F : figuresWidth(look.fonts.body, button.right) + kGrid;
    const float room = size.x - 2.0F * kIndent - iconRoom - rightRoom;
    const float width = std::min(room, textWidth(font, button.label));
    const float left = from.x + (button.isCentred ? (size.x - width - iconRoom) / 2.0F : kIndent);
    if (button.icon)
        drawIcon(list, *button.icon, {left + kIconPixels / 2.0F, from.y + size.y / 2.0F}, kIconPixels,
                 pens.ink);
    const float drawn = drawText(list, font, {left + iconRoom, from.y}, size.y, pens.ink, button.label, room);
    const float behind = room - drawn - kGrid;
    if (!button.detail.empty() && behind > 4.0F * kGrid)
        drawText(list, look.fonts.body, {left + iconRoom + drawn + kGrid, from.y}, size.y, pens.muted,
                 button.detail, behind);
    if (!button.right.empty())
        drawFigures(list, look.fonts.body, from.x + size.x - kIndent, from.y, size.y, pens.muted,
                    button.right);
}

void begin(const char* name, ImVec2 topLeft, ImVec2 size, bool isAsleep, ImGuiWindowFlags flags) {
    if (isAsleep) flags |= ImGuiWindowFlags_NoInputs;
    beginPanel(name, {topLeft, size},
               flags | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
}

} // namespace

bool touchButton(const Look& look, const char* id, const TouchButton& button, ImVec2 size) {
    const ImVec2 from = ImGui::GetCursorScreenPos();
    if (button.repeats) ImGui::PushButtonRepeat(true);
    const bool wasPressed = ImGui::InvisibleButton(id, size);
    if (button.repeats) ImGui::PopButtonRepeat();
    listControl(id, button.label, button.isChosen);
    const Pens pens = pensOf(look, button);
    ImGui::GetWindowDrawList()->AddRectFilled(from, {from.x + size.x, from.y + size.y},
                                              packed(pens.ground, pens.opacity), kTouchRounding);
    if (button.isIconAlone && button.icon)
        drawIconAlone(button, from, size, pens);
    else
        drawWords(look, button, from, size, pens);
    focusOutline(look);
    return wasPressed && !button.isQuiet;
}

ImU32 touchGround(const Look& look) {
    Colour ground = look.theme.panel;
    ground.alpha = 1.0F;
    return packed(ground);
}

void beginTouchPanel(const char* name, ImVec2 topLeft, ImVec2 size, bool isAsleep) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {kTouchMargin, kTouchMargin});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, kTouchRounding + 4.0F);
    ImVec4 ground = ImGui::GetStyleColorVec4(ImGuiCol_WindowBg);
    ground.w = 1.0F;
    ImGui::PushStyleColor(ImGuiCol_WindowBg, ground);
    begin(name, topLeft, size, isAsleep, 0);
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(2);
}

void beginBarePanel(const char* name, ImVec2 topLeft, ImVec2 size, bool isAsleep) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0.0F, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
    begin(name, topLeft, size, isAsleep, ImGuiWindowFlags_NoBackground);
    ImGui::PopStyleVar(2);
}

bool touchHeading(const Look& look, std::string_view heading, std::string_view closeWords) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float room = ImGui::GetContentRegionAvail().x - kTouchHeight;
    drawText(*ImGui::GetWindowDrawList(), look.fonts.heading, at, kTouchHeight, packed(look.theme.text),
             heading, room - kGrid);
    ImGui::SetCursorScreenPos({at.x + room, at.y});
    TouchButton cross{closeWords};
    cross.icon = Icon::Close;
    cross.isIconAlone = true;
    return touchButton(look, "close", cross, {kTouchHeight, kTouchHeight});
}

void pageTurner(const Look& look, std::size_t& page, std::size_t pageCount, std::string_view words) {
    page = std::min(page, pageCount == 0 ? 0 : pageCount - 1);
    if (pageCount < 2) return;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    constexpr float kTurner = 72.0F;
    TouchButton back{"The page before"};
    back.icon = Icon::ChevronLeft;
    back.isIconAlone = true;
    back.isQuiet = page == 0;
    if (touchButton(look, "page-back", back, {kTurner, kTouchHeight})) --page;
    const float wordsWidth = std::min(textWidth(look.fonts.body, words), width - 2.0F * kTurner);
    drawText(*ImGui::GetWindowDrawList(), look.fonts.body, {at.x + (width - wordsWidth) / 2.0F, at.y},
             kTouchHeight, packed(look.theme.textMuted), words, width - 2.0F * kTurner);
    ImGui::SetCursorScreenPos({at.x + width - kTurner, at.y});
    TouchButton on{"The next page"};
    on.icon = Icon::ChevronRight;
    on.isIconAlone = true;
    on.isQuiet = page + 1 == pageCount;
    if (touchButton(look, "page-on", on, {kTurner, kTouchHeight})) ++page;
}

std::string takeTyped(bool withBlank) {
    std::string typed = takeTypedLetters();
    if (!withBlank) std::erase(typed, ' ');
    return typed;
}

} // namespace atlas::ui
