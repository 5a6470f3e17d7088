#pragma once

#include "cli/commands/brief_options.h"

namespace CLI {
class App;
}

namespace atlas {

void addBriefOptions(CLI::App& command, BriefOptions& options);

// Writes pages about one or about many. Returns the exit code.
int runBrief(const BriefOptions& options);

} // namespace atlas
