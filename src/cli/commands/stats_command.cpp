#include "cli/commands/stats_command.h"

#include "cli/options/network_loading.h"
#include "cli/options/saved_view_option.h"
#include "cli/output/messages.h"
#include "cli/output/progress_line.h"
#include "cli/output/standard_output.h"
#include "cli/output/stats_writers.h"

namespace atlas {

namespace {

Result<std::string> statsOf(const Network& network, const FilterResult& shown, const StatsOptions& options) {
    const ProgressLine line;
    NullModelOptions chanceOptions;
    chanceOptions.runs = options.runs;
    const Result<MeasureReport> report = measureReport(network, shown, chanceOptions, line.progress());
    if (!report) return tl::unexpected<Error>(report.error());
    return options.asJson ? statsJson(network, *report) : statsText(network, *report);
}

Result<void> stats(const FilterOptions& filters, const StatsOptions& options) {
    const Result<NetworkPointer> network = loadNetworkOrNote(filters.dataFolder);
    if (!network) return tl::unexpected<Error>(network.error());
    const Result<View> start = startView(filters.savedView, **network);
    if (!start) return tl::unexpected<Error>(start.error());
    const Result<Filter> filter = toFilter(filters, **network, start->filter);
    if (!filter) return tl::unexpected<Error>(filter.error());
    const FilterResult shown = applyFilter(**network, *filter);
    for (const std::string& note : notesOn(*filter, shown))
        printNote(note);
    const Result<std::string> text = statsOf(**network, shown, options);
    if (!text) return tl::unexpected<Error>(text.error());
    StandardOutput output;
    output.write(*text);
    return output.finish();
}

} // namespace

int runStats(const FilterOptions& filters, const StatsOptions& options) {
    const Result<void> done = stats(filters, options);
    if (done) return kExitDone;
    printError(done.error().message);
    return kExitFailed;
}

} // namespace atlas
