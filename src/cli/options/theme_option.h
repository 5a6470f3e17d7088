#pragma once

#include <string>

#include "core/result.h"

namespace atlas {

// The id of the theme that was typed as --theme; empty where none was.
Result<std::string> themeIdTyped(const std::string& typed);

} // namespace atlas
