#include "cli/commands/check_command.h"

#include <fmt/core.h>

#include <algorithm>

#include "cli/output/outcome.h"
#include "cli/output/standard_output.h"
#include "core/exit_codes.h"
#include "core/messages.h"
#include "data/network/network_files.h"

namespace atlas {

namespace {

std::string summaryLine(const ReadSummary& summary) {
    return fmt::format("{} read, {} kept, {} merged, {} doubtful, {} refused\n", summary.read, summary.kept,
                       summary.merged, summary.doubtful, summary.refused);
}

} // namespace

int runCheck(const std::vector<std::string>& files) {
    ReadSummary total;
    int exitCode = kExitDone;
    for (const std::string& file : files) {
        const Result<LoadedNetwork> checked = checkFile(file);
        if (!checked) {
            printError(checked.error().message);
            exitCode = kExitFailed;
            continue;
        }
        for (const Problem& problem : checked->problems) {
            printProblem(toString(problem));
        }
        if (!checked->problems.empty()) exitCode = std::max(exitCode, kExitProblems);
        total += checked->summary;
    }
    return std::max(exitCode, exitCodeOf(print(summaryLine(total))));
}

} // namespace atlas
