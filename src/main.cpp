#include "app/application.h"
#include "app/bench/panels_benchmark.h"
#include "cli/command_line.h"
#include "cli/commands/bench_command.h"
#include "core/caught_error.h"
#include "core/environment.h"
#include "core/exit_codes.h"
#include "core/freed_memory.h"
#include "core/messages.h"
#include "gl/context.h"

namespace {

int run(int argumentCount, char** arguments) {
    const atlas::CommandLineOutcome outcome = atlas::runCommandLine(argumentCount, arguments);
    if (outcome.exitCode) return *outcome.exitCode;
    if (outcome.bench) return atlas::runBench(*outcome.bench, atlas::measurePanels);
    return atlas::runApplication(outcome.windowOptions, outcome.show, outcome.kiosk);
}

} // namespace

int main(int argumentCount, char** arguments) {
    // What may only be done while there is no other thread.
    atlas::keepFreedMemory();
    atlas::gl::keepDriverQuiet();
    atlas::readEnvironment();
    try {
        return run(argumentCount, arguments);
    } catch (...) { // such as memory that is not there
        atlas::printError(atlas::caughtError("what was asked for").message);
        return atlas::kExitFailed;
    }
}
