#include "cli/commands/suggest_command.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "analysis/findings/suggestions.h"
#include "cli/options/network_loading.h"
#include "cli/output/messages.h"
#include "cli/output/standard_output.h"
#include "core/decimal_text.h"
#include "core/text.h"
#include "model/filter/filter_text.h"

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

Json reasonsJson(const std::vector<SuggestionReason>& reasons) {
    Json array = Json::array();
    for (const SuggestionReason& reason : reasons) {
        array.push_back({{"kind", termOf(reason.kind).id},
                         {"value", reason.value},
                         {"points", reason.points},
                         {"text", reason.text}});
    }
    return array;
}

std::string suggestionsJson(const Network& network, const std::vector<Suggestion>& suggestions) {
    std::string text = "[";
    std::string_view separator = "\n";
    for (const Suggestion& suggestion : suggestions) {
        const CityIndex city = suggestion.city;
        const std::optional<std::int64_t> population = network.cities.population[city];
        const Json object = {{"id", network.cities.id[city]},
                             {"name", network.cities.name[city]},
                             {"country", network.countries.code[network.cities.country[city]].view()},
                             {"population", population ? Json(*population) : Json(nullptr)},
                             {"score", suggestion.score},
                             {"reasons", reasonsJson(suggestion.reasons)},
                             {"sentence", suggestion.sentence}};
        text += separator;
        text += object.dump();
        separator = ",\n";
    }
    return text + "\n]\n";
}

// A block per suggestion: rank, name and score, then the reasons.
std::string suggestionsText(const Network& network, CityIndex city,
                            const std::vector<Suggestion>& suggestions) {
    std::string text = "Whom " + network.cityLabel(city) + " might ask\n";
    std::size_t rank = 0;
    for (const Suggestion& suggestion : suggestions) {
        const std::string number = std::to_string(++rank) + ".";
        text += "\n" + number + std::string(number.size() < 4 ? 4 - number.size() : 1, ' ') +
                network.cityLabel(suggestion.city) + "   " + decimalText(100.0 * suggestion.score, 0) +
                " of 100\n";
        for (const SuggestionReason& reason : suggestion.reasons) {
            const std::string points = decimalText(100.0 * reason.points, 0);
            text += std::string(points.size() < 6 ? 6 - points.size() : 1, ' ') + points + "  " +
                    reason.text + "\n";
        }
    }
    return text;
}

// The city meant; a note when there are others of that name.
Result<CityIndex> findCity(const Network& network, const std::string& text) {
    const Result<std::vector<std::string>> ids = parseCityIds(network, text);
    if (!ids) return tl::unexpected<Error>(ids.error());
    Result<CityIndex> city = parseLargestCity(network, text);
    if (city && ids->size() > 1) {
        printNote(withThousands(static_cast<std::int64_t>(ids->size())) + " communities are called " +
                  inQuotes(text) + "; taken is the most populous, " + inQuotes(network.cityLabel(*city)));
    }
    return city;
}

Result<void> suggest(const FilterOptions& filters, const SuggestOptions& options) {
    const Result<NetworkPointer> loaded = loadNetworkOrNote(filters.dataFolder);
    if (!loaded) return tl::unexpected<Error>(loaded.error());
    const Network& network = **loaded;
    const Result<CityIndex> city = findCity(network, options.city);
    if (!city) return tl::unexpected<Error>(city.error());
    SuggestionOptions wanted;
    wanted.count = options.count;
    for (const std::string& text : filters.countries) {
        const Result<CountryCode> country = parseCountry(network, text);
        if (!country) return tl::unexpected<Error>(country.error());
        wanted.countries.insert(*country);
    }
    const std::vector<Suggestion> suggestions = suggestPartners(network, *city, wanted);
    if (suggestions.empty()) {
        printNote("no community there to suggest; partners at home and those that " +
                  inQuotes(network.cityLabel(*city)) + " has already are left out");
    }
    StandardOutput output;
    output.write(options.asJson ? suggestionsJson(network, suggestions)
                                : suggestionsText(network, *city, suggestions));
    return output.finish();
}

} // namespace

int runSuggest(const FilterOptions& filters, const SuggestOptions& options) {
    const Result<void> done = suggest(filters, options);
    if (done) return kExitDone;
    printError(done.error().message);
    return kExitFailed;
}

} // namespace atlas
