#include "ui/kiosk/kiosk_overlays.h"

#include <fmt/core.h>

#include <cmath>

#include "ui/kiosk/kiosk_keyboard.h"
#include "ui/kiosk/kiosk_parts.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::string_view kInvitation = "Touch to explore";
constexpr const char* kComingBack = "The tour comes back in";
constexpr const char* kGoOn = "Touch the screen to go on exploring";

void centred(ImFont* font, ImVec2 topMiddle, float height, const Colour& ink, std::string_view words) {
    drawText(*ImGui::GetWindowDrawList(), font, {topMiddle.x - textWidth(font, words) / 2.0F, topMiddle.y},
             height, packed(ink), words);
}

std::string stateOfCode(const LeaveEntry& entry) {
    if (entry.pauseSeconds > 0.0)
        return fmt::format("Too many wrong codes: wait {:.0f} s.", std::ceil(entry.pauseSeconds));
    return entry.wasWrong ? "That is not the code." : "It leaves the booth; visitors close this.";
}

} // namespace

void drawKioskInvitation(const Look& look, ImVec2 size) {
    constexpr float kHeight = 64.0F;
    constexpr float kIcon = 26.0F;
    const float words = textWidth(look.fonts.heading, kInvitation);
    const float width = words + kIcon + kGrid + 2.0F * 28.0F;
    // In a corner: maps and the globe stand in the middle, captions at the foot.
    const ImVec2 from{size.x - width - 2.0F * kTouchMargin, 2.0F * kTouchMargin};
    beginBarePanel("Invitation", {from.x - 2.0F, from.y - 2.0F}, {width + 4.0F, kHeight + 4.0F}, true);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(from, {from.x + width, from.y + kHeight}, packed(look.theme.accent), kHeight / 2.0F);
    drawIcon(list, Icon::Pointer, {from.x + 28.0F + kIcon / 2.0F, from.y + kHeight / 2.0F}, kIcon,
             packed(look.theme.onAccent));
    drawText(list, look.fonts.heading, {from.x + 28.0F + kIcon + kGrid, from.y}, kHeight,
             packed(look.theme.onAccent), kInvitation);
    ImGui::End();
}

void drawKioskCountdown(const Look& look, ImVec2 size, int seconds) {
    constexpr float kHeight = 236.0F;
    constexpr float kWidth = 420.0F;
    beginBarePanel("Dimmed", {0.0F, 0.0F}, size, true);
    ImGui::GetWindowDrawList()->AddRectFilled({0.0F, 0.0F}, size, IM_COL32(0, 0, 0, 130));
    bringToFront();
    ImGui::End();
    const ImVec2 from{(size.x - kWidth) / 2.0F, (size.y - kHeight) / 2.0F};
    beginTouchPanel("Countdown", from, {kWidth, kHeight}, true);
    bringToFront();
    const ImVec2 middle{from.x + kWidth / 2.0F, from.y + kTouchMargin};
    centred(look.fonts.heading, middle, 40.0F, look.theme.text, kComingBack);
    centred(look.fonts.giant, {middle.x, middle.y + 40.0F}, 120.0F, look.theme.accent,
            std::to_string(seconds));
    centred(look.fonts.strong, {middle.x, middle.y + 164.0F}, 40.0F, look.theme.text, kGoOn);
    ImGui::End();
}

void drawKioskCodeBoard(const KioskInputs& inputs, KioskWishes& wishes) {
    const Look& look = inputs.look;
    const float keys = touchKeyboardHeight(KeyRows::LettersAndDigits);
    const ImVec2 size{
        640.0F, 2.0F * kTouchMargin + 2.0F * (kTouchHeight + kTouchGap) + keys + kTouchGap + kTouchHeight};
    const ImVec2 from{(inputs.sizePixels.x - size.x) / 2.0F, (inputs.sizePixels.y - size.y) / 2.0F};
    beginTouchPanel("Code", from, size, inputs.isAsleep);
    bringToFront();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float room = ImGui::GetContentRegionAvail().x;
    if (touchHeading(look, "For the staff: the code", "Close")) wishes.leave = LeaveAct::Close;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 field{at.x, at.y + kTouchHeight + kTouchGap};
    list.AddRectFilled(field, {field.x + room, field.y + kTouchHeight},
                       packed(look.theme.text, kGroundAtRest), 10.0F);
    const float middle = field.y + kTouchHeight / 2.0F;
    for (std::size_t i = 0; i < inputs.leave.typed.size(); ++i) // what was typed is nobody's business
        list.AddCircleFilled({field.x + 24.0F + 22.0F * static_cast<float>(i), middle}, 6.0F,
                             packed(look.theme.text));
    if (inputs.leave.typed.empty())
        drawText(list, look.fonts.body, {field.x + 14.0F, field.y}, kTouchHeight,
                 packed(look.theme.textMuted), stateOfCode(inputs.leave), room - 28.0F);
    ImGui::SetCursorScreenPos({at.x, field.y + kTouchHeight + kTouchGap});
    const std::string pressed = drawTouchKeyboard(look, KeyRows::LettersAndDigits);
    if (pressed == "\b")
        wishes.leave = LeaveAct::Erase;
    else
        wishes.code += pressed;
    ImGui::SetCursorScreenPos({at.x, field.y + kTouchHeight + 2.0F * kTouchGap + keys});
    TouchButton leave{"Leave the booth"};
    leave.isPrimary = true;
    leave.isCentred = true;
    if (touchButton(look, "leave", leave, {room, kTouchHeight})) wishes.leave = LeaveAct::Enter;
    ImGui::End();
}

} // namespace atlas::ui
