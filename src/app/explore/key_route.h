#pragma once

#include <optional>
#include <variant>

#include "app/input/key_bindings.h"

namespace atlas {

// Who has the keyboard while a key is pressed.
struct KeySituation {
    bool isTyping = false;          // into a field of text, or a list that is filtered as one types
    bool isKeyboardInPanel = false; // or in a menu
    bool isFieldFocused = false;    // a field of text has the keyboard focus: signs go into it
    bool isGalleryOpen = false;     // of saved views
    bool isRenamingView = false;    // in it
    bool isKeySheetOpen = false;
    bool isKeySheetTall = false; // it scrolls
    bool hasOnlyHints = false;   // the first hints show, and nothing is marked that Enter would select
};

// What a press leads to.
namespace key {

struct Nothing {}; // it is typed, or belongs to Dear ImGui
struct Gallery {   // a key of the gallery's own
    ui::GalleryKey key;
};
struct ScrollSheet {
    int rows = 0;
};
struct CloseSheet {};
struct CloseHints {};
struct Run {
    Command command;
    bool isAtOnce = false; // what is typed in this frame belongs to the list that it opens
};

} // namespace key

using KeyRoute =
    std::variant<key::Nothing, key::Gallery, key::ScrollSheet, key::CloseSheet, key::CloseHints, key::Run>;

// The one way from a key to what it does. What is open on top has the key first: the gallery, the sheet of
// keys; then fields of text; then commands, as their row of the table allows (model/commands).
KeyRoute routeKey(const KeyPress& press, const KeySituation& situation);

} // namespace atlas
