#pragma once

#include <optional>

#include "model/view/window_options.h"

namespace atlas {

struct CommandLineOutcome {
    std::optional<int> exitCode; // set when a sub-command ran, or the arguments were wrong (2)
    WindowOptions windowOptions; // otherwise: open the window
};

// Reads the arguments and runs the sub-command they name. Results go to stdout, messages to stderr.
CommandLineOutcome runCommandLine(int argumentCount, char** arguments);

} // namespace atlas
