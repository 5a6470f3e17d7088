#include "cli/commands/stats_command.h"

#include "cli/options/filtered_network.h"
#include "cli/output/outcome.h"
#include "cli/output/progress_line.h"
#include "cli/output/standard_output.h"
#include "export/tables/stats_writers.h"

namespace atlas {

namespace {

Result<std::string> statsOf(const Network& network, const FilterResult& shown, const StatsOptions& options) {
    ProgressLine line;
    NullModelOptions chanceOptions;
    chanceOptions.runs = options.runs;
    const Result<MeasureReport> report = measureReport(network, shown, chanceOptions, line.progress());
    if (!report) return tl::unexpected<Error>(report.error());
    return options.asJson ? statsJson(network, *report) : statsText(network, *report);
}

Result<void> stats(const FilterOptions& filters, const StatsOptions& options) {
    const Result<FilteredNetwork> filtered = loadFiltered(filters);
    if (!filtered) return tl::unexpected(filtered.error());
    return statsOf(*filtered->network, filtered->shown, options).and_then(print);
}

} // namespace

int runStats(const FilterOptions& filters, const StatsOptions& options) {
    return exitCodeOf(stats(filters, options));
}

} // namespace atlas
