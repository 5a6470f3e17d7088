#pragma once

#include <optional>

#include "model/tour/present_options.h"
#include "model/view/window_options.h"

namespace atlas {

// Opens the window and runs until it closes, or until the show ends that is asked for. Returns the process's
// exit code.
int runApplication(const WindowOptions& options, const std::optional<PresentOptions>& show = {});

} // namespace atlas
