#include "app/application.h"
#include "cli/command_line.h"
#include "core/huge_pages.h"

int main(int argumentCount, char** arguments) {
    atlas::keepFreedMemory();
    const atlas::CommandLineOutcome outcome = atlas::runCommandLine(argumentCount, arguments);
    if (outcome.exitCode) return *outcome.exitCode;
    return atlas::runApplication(outcome.windowOptions);
}
