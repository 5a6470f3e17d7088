#include "ui/kiosk/kiosk_keyboard.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/text.h"
#include "ui/kiosk/kiosk_parts.h"

namespace atlas::ui {

namespace {

constexpr float kKeyGap = 6.0F;
constexpr float kKeysAcross = 10.0F;
constexpr std::string_view kDigitRow = "1234567890";
constexpr std::array<std::string_view, 3> kLetterRows{"QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"};

std::size_t rowCount(KeyRows rows) {
    return kLetterRows.size() + (rows == KeyRows::LettersAndDigits ? 2 : 1);
}

bool key(const Look& look, const char* id, std::string_view words, ImVec2 at, float width) {
    ImGui::SetCursorScreenPos(at);
    TouchButton button{words};
    button.isCentred = true;
    return touchButton(look, id, button, {width, kTouchHeight});
}

// In the middle of its row, as on any keyboard.
char drawRow(const Look& look, std::string_view signs, ImVec2 from, float room, float keyWidth) {
    const auto count = static_cast<float>(signs.size());
    float left = from.x + (room - count * keyWidth - (count - 1.0F) * kKeyGap) / 2.0F;
    char pressed = '\0';
    for (const char& sign : signs) {
        ImGui::PushID(sign);
        if (key(look, "key", {&sign, 1}, {left, from.y}, keyWidth)) pressed = sign;
        ImGui::PopID();
        left += keyWidth + kKeyGap;
    }
    return pressed;
}

// A code has no blanks.
char drawLastRow(const Look& look, KeyRows rows, ImVec2 from, float room) {
    const bool hasSpace = rows == KeyRows::Letters;
    const float erase = hasSpace ? 0.25F * room : room;
    const bool isSpace = hasSpace && key(look, "space", "Space", from, room - erase - kKeyGap);
    ImGui::SetCursorScreenPos({from.x + room - erase, from.y});
    TouchButton button{"Erase"};
    button.icon = Icon::ChevronLeft;
    button.isCentred = true;
    button.repeats = true;
    if (touchButton(look, "erase", button, {erase, kTouchHeight})) return '\b';
    return isSpace ? ' ' : '\0';
}

} // namespace

float touchKeyboardHeight(KeyRows rows) {
    const auto count = static_cast<float>(rowCount(rows));
    return count * kTouchHeight + (count - 1.0F) * kKeyGap;
}

std::string drawTouchKeyboard(const Look& look, KeyRows rows) {
    const ImVec2 from = ImGui::GetCursorScreenPos();
    const float room = ImGui::GetContentRegionAvail().x;
    const float keyWidth = (room - (kKeysAcross - 1.0F) * kKeyGap) / kKeysAcross;
    float top = from.y;
    char pressed = '\0';
    const auto draw = [&](std::string_view signs) {
        const char one = drawRow(look, signs, {from.x, top}, room, keyWidth);
        if (one != '\0') pressed = one;
        top += kTouchHeight + kKeyGap;
    };
    if (rows == KeyRows::LettersAndDigits) draw(kDigitRow);
    for (const std::string_view row : kLetterRows)
        draw(row);
    const char last = drawLastRow(look, rows, {from.x, top}, room);
    if (last != '\0') pressed = last;
    return pressed == '\0' ? std::string() : std::string(1, pressed);
}

std::string withoutLastLetter(std::string text) {
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.back());
        text.pop_back();
        if ((byte & 0xC0U) != 0x80U) break; // the first byte of a letter
    }
    return text;
}

} // namespace atlas::ui
