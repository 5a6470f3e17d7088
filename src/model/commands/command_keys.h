#pragma once

#include <string_view>
#include <vector>

#include "model/commands/command.h"

// What the sheet of keys shows.
namespace atlas {

// Every key of a command as a person reads it, the usual one first. Layouts of keyboards and the keypad have
// further ones for the same sign.
std::vector<std::string_view> keysOf(const CommandRow& row);

struct KeyLine {
    std::vector<std::string_view> keys;
    std::string_view words;
};

struct KeyGroup {
    std::string_view name;
    std::vector<KeyLine> lines;
};
inline constexpr std::size_t kKeyGroupCount = kCommandGroupCount + 1;

// Every command that has a key, group by group, and last the keys that no command has, because what they do
// depends on the panel or the list that has the keyboard.
std::vector<KeyGroup> keyGroups();

} // namespace atlas
