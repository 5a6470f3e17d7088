#include "cli/commands/check_command.h"

#include <algorithm>

#include "cli/output/messages.h"
#include "cli/output/standard_output.h"
#include "data/network/network_files.h"

namespace atlas {

namespace {

std::string summaryLine(const ReadSummary& summary) {
    return std::to_string(summary.read) + " read, " + std::to_string(summary.kept) + " kept, " +
           std::to_string(summary.merged) + " merged, " + std::to_string(summary.doubtful) + " doubtful, " +
           std::to_string(summary.refused) + " refused\n";
}

void add(ReadSummary& total, const ReadSummary& part) {
    total.read += part.read;
    total.kept += part.kept;
    total.merged += part.merged;
    total.doubtful += part.doubtful;
    total.refused += part.refused;
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
        add(total, checked->summary);
    }
    StandardOutput output;
    output.write(summaryLine(total));
    if (const Result<void> finished = output.finish(); !finished) {
        printError(finished.error().message);
        return kExitFailed;
    }
    return exitCode;
}

} // namespace atlas
