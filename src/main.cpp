#include "app/application.h"
#include "cli/command_line.h"
#include "cli/output/messages.h"
#include "core/caught_error.h"
#include "core/huge_pages.h"

namespace {

int run(int argumentCount, char** arguments) {
    atlas::keepFreedMemory();
    const atlas::CommandLineOutcome outcome = atlas::runCommandLine(argumentCount, arguments);
    if (outcome.exitCode) return *outcome.exitCode;
    return atlas::runApplication(outcome.windowOptions);
}

} // namespace

int main(int argumentCount, char** arguments) {
    try {
        return run(argumentCount, arguments);
    } catch (...) {
        atlas::printError(atlas::caughtError("what was asked for").message);
        return atlas::kExitFailed;
    }
}
