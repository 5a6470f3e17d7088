#pragma once

#include <optional>

#include "app/window/window.h"
#include "model/tour/show.h"

namespace atlas {

struct ShowPress {
    ShowAction does = ShowAction::Nothing;
    char digit = '0';     // of a Digit
    bool isTyped = false; // a letter comes with it
};

// What a key does while a show is on. Letters and signs go by what the key types in the person's layout, and
// else by where they lie on the keyboard: a clicker presses the place, whatever the layout.
// While a search is open, only what is no letter and nothing that the search needs itself.
std::optional<ShowPress> showPressFor(const KeyPress& press, bool isSearchOpen = false);

} // namespace atlas
