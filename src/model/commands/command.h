#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/commands/command_table.h"

namespace atlas {

// A row of the table of commands, by number. Code names one by its id: "zoom-in"_command.
enum class Command : std::uint8_t {};

static_assert(kCommands.size() <= 256);

constexpr Command commandAt(std::size_t row) {
    return static_cast<Command>(row);
}

constexpr std::optional<Command> findCommand(std::string_view id) {
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
        if (kCommands[i].id == id) return commandAt(i);
    }
    return std::nullopt;
}

// An id that the table does not have does not compile.
consteval Command operator""_command(const char* id, std::size_t length) {
    return findCommand({id, length}).value();
}

constexpr const CommandRow& rowOf(Command command) {
    return kCommands[static_cast<std::size_t>(command)];
}

// Those whose function belongs to the given subject: the command of a view of the drawer, of a projection.
// Every such subject has one.
Command drawerCommand(DrawerView view);
Command projectionCommand(ProjectionKind kind);

// In the order of the menu.
std::vector<Command> exploreCommands(ExploreSection section);

// "Ctrl+E": the usual one; empty: none.
constexpr std::string_view keyOf(Command command) {
    return rowOf(command).keys.front();
}

// "Zoom in  (+)": the tooltip of a button that does the same.
std::string tooltipOf(Command command);

} // namespace atlas
