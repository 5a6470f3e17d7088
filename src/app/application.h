#pragma once

#include "model/view/window_options.h"

namespace atlas {

// Opens the window and runs until it closes. Returns the process's exit code.
int runApplication(const WindowOptions& options);

} // namespace atlas
