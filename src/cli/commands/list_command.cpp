#include "cli/commands/list_command.h"

#include <fmt/core.h>

#include <array>

#include "cli/options/filtered_network.h"
#include "cli/output/outcome.h"
#include "cli/output/standard_output.h"
#include "core/text.h"
#include "export/tables/list_writers.h"

namespace atlas {

namespace {

struct ListFormat {
    std::string_view id;
    void (*write)(const Network&, std::span<const ListedPartnership>, const TextSink&);
};

constexpr std::array kFormats{ListFormat{"csv", writeCsv}, ListFormat{"json", writeJson},
                              ListFormat{"geojson", writeGeoJson}};

Result<ListFormat> findFormat(const std::string& text) {
    std::vector<std::string> known;
    for (const ListFormat& format : kFormats) {
        if (text == format.id) return format;
        known.emplace_back(format.id);
    }
    return failure(fmt::format("--format: {} is unknown{}", inQuotes(text), meantOrKnown(text, known)));
}

Result<void> list(const FilterOptions& filters, const std::string& format) {
    const Result<ListFormat> listFormat = findFormat(format);
    if (!listFormat) return tl::unexpected(listFormat.error());
    const Result<FilteredNetwork> filtered = loadFiltered(filters);
    if (!filtered) return tl::unexpected(filtered.error());
    StandardOutput output;
    const Network& network = *filtered->network;
    listFormat->write(network, listed(network, filtered->filter, filtered->shown.partnerships),
                      [&](std::string_view text) {
                          output.write(text);
                          return !output.hasFailed();
                      });
    return output.finish();
}

} // namespace

int runList(const FilterOptions& filters, const std::string& format) {
    return exitCodeOf(list(filters, format));
}

} // namespace atlas
