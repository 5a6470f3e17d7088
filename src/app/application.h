#pragma once

#include <optional>

#include "model/kiosk/kiosk_options.h"
#include "model/tour/present_options.h"
#include "model/view/window_options.h"

namespace atlas {

// Opens the window and runs until it closes, or until the show or the booth ends that is asked for. Returns
// the process's exit code.
int runApplication(const WindowOptions& options, const std::optional<PresentOptions>& show = {},
                   const std::optional<KioskOptions>& kiosk = {});

} // namespace atlas
