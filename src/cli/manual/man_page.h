#pragma once

#include <span>
#include <string>

#include "cli/manual/reference.h"

namespace atlas {

// The manual page in the macros of man(7). Options that several commands take stand once, under their
// heading.
std::string manPage(std::span<const CommandEntry> commands);

} // namespace atlas
