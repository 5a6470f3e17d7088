#pragma once

#include <cstdint>
#include <string_view>

#include "model/commands/command.h"

namespace atlas {

// How the sheet of keys is ordered.
enum class CommandGroup : std::uint8_t { View, Map, Filters, Pictures, SavedViews, Marking, General };
inline constexpr std::size_t kCommandGroupCount = 7;

CommandGroup groupOf(Command command); // General for what is none of the others
std::string_view nameOf(CommandGroup group);

// What a command does in few words, and the rest: "Globe: as seen from space" -> "Globe", "as seen from
// space".
struct CommandWords {
    std::string_view title;
    std::string_view detail; // may be empty
};
CommandWords wordsOf(const CommandInfo& info);

} // namespace atlas
