#pragma once

#include <optional>

#include "cli/commands/bench_command.h"
#include "model/kiosk/kiosk_options.h"
#include "model/tour/present_options.h"
#include "model/view/window_options.h"

namespace atlas {

struct CommandLineOutcome {
    std::optional<int> exitCode;          // set when a sub-command ran, or the arguments were wrong (2)
    WindowOptions windowOptions;          // otherwise: open the window
    std::optional<PresentOptions> show{}; // and present this
    std::optional<KioskOptions> kiosk{};  // or run this booth
    std::optional<BenchOptions> bench{};  // no window: measure, its panels included
};

// Reads the arguments and runs the sub-command they name. Results go to stdout, messages to stderr.
CommandLineOutcome runCommandLine(int argumentCount, char** arguments);

} // namespace atlas
