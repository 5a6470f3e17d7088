#pragma once

#include <string_view>

#include "core/result.h"

namespace atlas {

// The exception that is being handled as an error; to be called in a catch block. `subject`: what the work
// was about. "not enough memory for the base map; close other programs or ask for less"
Error caughtError(std::string_view subject);

} // namespace atlas
