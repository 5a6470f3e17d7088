#include <exception>

#include "app/application.h"
#include "cli/command_line.h"
#include "core/environment.h"
#include "core/exit_codes.h"
#include "core/huge_pages.h"
#include "core/messages.h"
#include "gl/context.h"

int main(int argumentCount, char** arguments) {
    // What may only be done while there is no other thread.
    atlas::keepFreedMemory();
    atlas::gl::keepDriverQuiet();
    atlas::readEnvironment();
    try {
        const atlas::CommandLineOutcome outcome = atlas::runCommandLine(argumentCount, arguments);
        if (outcome.exitCode) return *outcome.exitCode;
        return atlas::runApplication(outcome.windowOptions);
    } catch (const std::exception& error) { // such as memory that is not there
        atlas::printError(error.what());
        return atlas::kExitFailed;
    }
}
