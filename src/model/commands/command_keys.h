#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/commands/command.h"

namespace atlas {

// Every key of a command as a person reads it, the usual one first. Layouts of keyboards and the keypad have
// further ones for the same sign.
std::vector<std::string_view> keysOf(const CommandInfo& info);

// A key that no command has, because what it does depends on the panel or the list that has the keyboard.
struct PanelKey {
    std::vector<std::string_view> keys;
    std::string_view does;
};
std::span<const PanelKey> panelKeys();

} // namespace atlas
