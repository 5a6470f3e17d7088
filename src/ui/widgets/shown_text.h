#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/bidi_text.h"

namespace atlas::ui {

// Text as Dear ImGui is given it: in the order in which it is seen (core/bidi_text.h), and with signs for
// what it cannot draw (ui/widgets/sign_letters.h), if the current context keeps them.

std::string textAsShown(std::string_view text);

// The letters of one line, each with where it is read: a sign stands where its first letter does.
std::vector<SeenLetter> lettersAsShown(std::string_view line);

// Whether it differs from the text itself in more than letters that cannot be seen.
bool isShownOtherwise(std::string_view text);

} // namespace atlas::ui
