#include "cli/commands/check_command.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "cli/options/network_loading.h"
#include "cli/output/outcome.h"
#include "cli/output/standard_output.h"
#include "core/exit_codes.h"
#include "core/messages.h"
#include "core/text.h"
#include "data/files/text_file.h"
#include "data/network/network_files.h"
#include "model/tour/tour_check.h"

namespace atlas {

namespace {

std::string summaryLine(const ReadSummary& summary) {
    return fmt::format("{} read, {} kept, {} merged, {} doubtful, {} refused\n", summary.read, summary.kept,
                       summary.merged, summary.doubtful, summary.refused);
}

// What a file came to.
struct Checked {
    std::vector<Problem> problems;
    ReadSummary rows;      // of a table
    std::size_t steps = 0; // of a tour
};

Result<Checked> checkTable(const std::string& file) {
    return checkFile(file).map([](LoadedNetwork table) {
        return Checked{std::move(table.problems), table.summary, 0};
    });
}

// Against the atlas's own data, which are read for the first tour.
class TourChecker {
public:
    Result<Checked> operator()(const std::string& file) {
        const Result<std::string> text = readTextFile(file);
        if (!text) return tl::unexpected(text.error());
        if (!m_network) m_network = loadNetworkOrNote({});
        if (!*m_network) return tl::unexpected(m_network->error());
        return checkTour(*text, file, ***m_network).map([](TourCheck tour) {
            return Checked{std::move(tour.problems), {}, tour.steps};
        });
    }

private:
    std::optional<Result<NetworkPointer>> m_network;
};

bool isTour(const std::string& file) {
    return folded(std::filesystem::path(file).extension().string()) == ".json";
}

} // namespace

int runCheck(const std::vector<std::string>& files) {
    Checked total;
    TourChecker checkTourFile;
    int exitCode = kExitDone;
    for (const std::string& file : files) {
        const Result<Checked> checked = isTour(file) ? checkTourFile(file) : checkTable(file);
        if (!checked) {
            printError(checked.error().message);
            exitCode = kExitFailed;
            continue;
        }
        for (const Problem& problem : checked->problems) {
            printProblem(toString(problem));
        }
        if (!checked->problems.empty()) exitCode = std::max(exitCode, kExitProblems);
        total.rows += checked->rows;
        total.steps += checked->steps;
    }
    const bool areAllTours = std::all_of(files.begin(), files.end(), isTour);
    std::string summary = areAllTours ? std::string() : summaryLine(total.rows);
    if (total.steps > 0) summary += counted(total.steps, "step", "steps") + " of tours\n";
    return std::max(exitCode, exitCodeOf(print(summary)));
}

} // namespace atlas
