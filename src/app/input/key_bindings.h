#pragma once

#include <optional>

#include "app/window/window.h"
#include "model/commands/command.h"
#include "ui/gallery/gallery_memory.h"

namespace atlas {

// The command of a key. Letters go by what the key types in the person's layout.
std::optional<Command> commandFor(const KeyPress& press);

// Works while a text field has the keyboard, too: function keys and those with Ctrl, nothing that types a
// sign.
bool worksWhileTyping(Command command, const KeyPress& press);

// The gallery of views has keys of its own while it is open.
std::optional<ui::GalleryKey> galleryKeyFor(const KeyPress& press);

// How far a key scrolls what is taller than the window; 0: it does not.
int scrolledRows(const KeyPress& press);

// Moves the view or the focus with arrows and signs: only when no panel has the keyboard.
bool needsFreeKeyboard(Command command, const KeyPress& press);

// A letter that is no command: whoever just types wants to find something.
bool startsSearch(const KeyPress& press);

// A sign that a field of text would take; Space is none, because it presses.
bool typesSign(const KeyPress& press);

// Shift, Ctrl and their like, which do nothing alone.
bool isModifier(const KeyPress& press);

} // namespace atlas
