#pragma once

#include <optional>

#include "app/window/window.h"
#include "model/tour/show.h"

namespace atlas {

struct ShowPress {
    ShowAction does = ShowAction::Nothing;
    char digit = '0'; // of a Digit
};

// What a key does while a show is on. Letters and signs go by what the key types in the person's layout, and
// else by where they lie on the keyboard: a clicker presses the place, whatever the layout.
std::optional<ShowPress> showPressFor(const KeyPress& press);

} // namespace atlas
