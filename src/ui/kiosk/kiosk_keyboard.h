#pragma once

#include <string>

#include "ui/widgets/style.h"

namespace atlas::ui {

// The keyboard of a screen that is touched: letters, Space and Backspace, with digits over them where they
// are asked for. Accents need no keys: a search finds names without them.
enum class KeyRows { Letters, LettersAndDigits };
float touchKeyboardHeight(KeyRows rows);

// As wide as there is room for. What was pressed in this frame: a letter, a digit, " " or "\b"; mostly empty.
std::string drawTouchKeyboard(const Look& look, KeyRows rows);

// The text without its last letter.
std::string withoutLastLetter(std::string text);

} // namespace atlas::ui
