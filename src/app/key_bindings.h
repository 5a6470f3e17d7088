#pragma once

#include <optional>

#include "app/window.h"
#include "model/command.h"

namespace atlas {

// The command of a key. Letters go by what the key types in the person's layout.
std::optional<Command> commandFor(const KeyPress& press);

// Works while a text field has the keyboard, too: function keys and those with Ctrl.
bool worksWhileTyping(Command command);

// Moves the view or the focus with arrows and signs: only when no panel has the keyboard.
bool needsFreeKeyboard(Command command);

} // namespace atlas
