#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/manual/reference.h"

namespace atlas {

// The text with a backslash before each sign that `before` has.
std::string withBackslashes(std::string_view text, std::string_view before);

// "export | list | stats"
std::string namesOfCommands(std::span<const CommandEntry> commands, std::string_view separator);

} // namespace atlas
