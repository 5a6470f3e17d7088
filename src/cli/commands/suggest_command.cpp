#include "cli/commands/suggest_command.h"

#include <fmt/core.h>

#include "cli/options/network_loading.h"
#include "cli/options/option_naming.h"
#include "cli/output/outcome.h"
#include "cli/output/standard_output.h"
#include "core/messages.h"
#include "core/text.h"
#include "export/tables/suggestion_writers.h"
#include "model/filter/filter_text.h"

namespace atlas {

namespace {

// The city meant; a note when there are others of that name.
Result<CityIndex> findCity(const Network& network, const std::string& text) {
    const Result<std::vector<std::string>> ids = parseCityIds(network, text);
    if (!ids) return tl::unexpected(ids.error());
    Result<CityIndex> city = parseLargestCity(network, text);
    if (city && ids->size() > 1) {
        printNote(fmt::format("{} places are called {}; the most populous is taken, {}",
                              withThousands(static_cast<std::int64_t>(ids->size())), inQuotes(text),
                              inQuotes(network.cityLabel(*city))));
    }
    return city;
}

Result<SuggestionOptions> suggestionOptions(const Network& network, const FilterOptions& filters,
                                            const SuggestOptions& options) {
    SuggestionOptions wanted;
    wanted.count = options.count;
    for (const std::string& text : filters.countries) {
        const Result<CountryCode> country = parseCountry(network, text);
        if (!country) return tl::unexpected(naming("--country")(country.error()));
        wanted.countries.insert(*country);
    }
    return wanted;
}

Result<void> suggest(const FilterOptions& filters, const SuggestOptions& options) {
    const Result<NetworkPointer> loaded = loadNetworkOrNote(filters.dataFolder);
    if (!loaded) return tl::unexpected(loaded.error());
    const Network& network = **loaded;
    const Result<CityIndex> city = findCity(network, options.city);
    if (!city) return tl::unexpected(city.error());
    const Result<SuggestionOptions> wanted = suggestionOptions(network, filters, options);
    if (!wanted) return tl::unexpected(wanted.error());
    const std::vector<Suggestion> suggestions = suggestPartners(network, *city, *wanted);
    if (suggestions.empty()) {
        printNote(
            fmt::format("there is nothing to suggest for {}; places of its own country and the partners "
                        "that it has are left out",
                        inQuotes(network.cityLabel(*city))));
    }
    return print(options.asJson ? suggestionsJson(network, suggestions)
                                : suggestionsText(network, *city, suggestions));
}

} // namespace

int runSuggest(const FilterOptions& filters, const SuggestOptions& options) {
    return exitCodeOf(suggest(filters, options));
}

} // namespace atlas
