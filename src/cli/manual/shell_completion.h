#pragma once

#include <span>
#include <string>

#include "cli/manual/reference.h"

namespace atlas {

// Scripts with which a shell completes sub-commands, options, and files after those that take one.
std::string bashCompletion(std::span<const CommandEntry> commands);
std::string zshCompletion(std::span<const CommandEntry> commands);
std::string fishCompletion(std::span<const CommandEntry> commands);

} // namespace atlas
