#include "cli/options/filtered_network.h"

#include "cli/options/network_loading.h"
#include "cli/options/saved_view_option.h"
#include "core/messages.h"

namespace atlas {

Result<FilteredNetwork> loadFiltered(const FilterOptions& options) {
    const Result<NetworkPointer> network = loadNetworkOrNote(options.dataFolder);
    if (!network) return tl::unexpected(network.error());
    const Result<View> start = startView(options.savedView, **network);
    if (!start) return tl::unexpected(start.error());
    const Result<Filter> filter = toFilter(options, **network, start->filter);
    if (!filter) return tl::unexpected(filter.error());
    FilteredNetwork filtered{*network, *filter, applyFilter(**network, *filter)};
    for (const std::string& note : notesOn(filtered.filter, filtered.shown))
        printNote(note);
    return filtered;
}

} // namespace atlas
