#include "cli/commands/list_command.h"

#include <array>

#include "cli/options/network_loading.h"
#include "cli/options/saved_view_option.h"
#include "cli/output/list_writers.h"
#include "cli/output/messages.h"
#include "cli/output/standard_output.h"
#include "core/text.h"

namespace atlas {

namespace {

struct ListFormat {
    std::string_view id;
    void (*write)(const Network&, std::span<const PartnershipIndex>, const TextSink&);
};

constexpr std::array kFormats{ListFormat{"csv", writeCsv}, ListFormat{"json", writeJson},
                              ListFormat{"geojson", writeGeoJson}};

Result<ListFormat> findFormat(const std::string& text) {
    std::vector<std::string> known;
    for (const ListFormat& format : kFormats) {
        if (text == format.id) return format;
        known.emplace_back(format.id);
    }
    return failure("format " + inQuotes(text) + " is unknown" + meantOrKnown(text, known));
}

int misused(const Error& error) {
    printError(error.message);
    return kExitFailed;
}

} // namespace

int runList(const FilterOptions& filters, const std::string& format) {
    const Result<ListFormat> listFormat = findFormat(format);
    if (!listFormat) return misused(listFormat.error());
    const Result<NetworkPointer> network = loadNetworkOrNote(filters.dataFolder);
    if (!network) return misused(network.error());
    const Result<View> start = startView(filters.savedView, **network);
    if (!start) return misused(start.error());
    const Result<Filter> filter = toFilter(filters, **network, start->filter);
    if (!filter) return misused(filter.error());

    const FilterResult result = applyFilter(**network, *filter);
    for (const std::string& note : notesOn(*filter, result)) {
        printNote(note);
    }
    StandardOutput output;
    listFormat->write(**network, result.partnerships, [&](std::string_view text) {
        output.write(text);
        return !output.hasFailed();
    });
    if (const Result<void> finished = output.finish(); !finished) {
        printError(finished.error().message);
        return kExitFailed;
    }
    return kExitDone;
}

} // namespace atlas
