#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <variant>

#include "geo/projection_kind.h"
#include "model/commands/command_group.h"
#include "model/commands/menu.h"
#include "model/selection/direction.h"
#include "model/workspace/workspace.h"

namespace atlas {

struct CommandContext;

// What tells the commands of a family apart that share one function: which projection is shown, which view of
// the drawer opens, in which direction or by how many steps it goes. Nothing where a function has one
// command.
using CommandSubject = std::variant<std::monostate, int, Direction, ProjectionKind, DrawerView, Panel, Menu>;

// What must be so for a key to reach its command.
enum class CommandNeeds : std::uint8_t {
    Nothing,     // works while one types into a field of text, too
    NoTextField, // none has the keyboard
    FreeKeyboard // no panel has the keyboard: there, the same key moves between controls or presses one
};

// Where a command stands in the Explore menu.
enum class ExploreSection : std::uint8_t {
    None,
    Panels, // only where panels take turns: these lead to the ones that wait
    Views,
    Edit
};

struct ExplorePlace {
    ExploreSection section = ExploreSection::None;
    std::uint8_t row = 0; // of equal rows, the first in the table comes first
};

using CommandFunction = void (*)(CommandContext& context); // command_functions.h

inline constexpr std::size_t kMaxKeysOfCommand = 2;

struct CommandRow {
    std::string_view id;    // in code: "zoom-in"_command
    std::string_view words; // a title and, after a colon or a semicolon, what it does in more words
    // As people read them: "Ctrl+Shift+Z", the usual one first; empty: none. app/input/key_bindings.cpp knows
    // which keys type a sign.
    std::array<std::string_view, kMaxKeysOfCommand> keys{};
    CommandGroup group = CommandGroup::General;
    CommandNeeds needs = CommandNeeds::NoTextField;
    CommandFunction does = nullptr;
    CommandSubject about{};
    ExplorePlace explore{};
    bool opensPicker = false; // what is typed right after its key belongs to the list that it leads to
    std::string_view also;    // what else people call it: words by which the palette finds it
};

// A command's words in two parts: "Globe: as seen from space" -> "Globe", "as seen from space".
struct CommandWords {
    std::string_view title;
    std::string_view detail; // may be empty
};
CommandWords wordsOf(const CommandRow& row);

} // namespace atlas
