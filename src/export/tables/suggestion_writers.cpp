#include "export/tables/suggestion_writers.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "core/decimal_text.h"

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

Json suggestionJson(const Network& network, const Suggestion& suggestion) {
    const CityIndex city = suggestion.city;
    const std::optional<std::int64_t> population = network.cities.population[city];
    return {{"id", network.cities.id[city]},
            {"name", network.cities.name[city]},
            {"country", network.countries.code[network.cities.country[city]].view()},
            {"population", population ? Json(*population) : Json(nullptr)},
            {"score", suggestion.score},
            {"reasons", reasonsJson(suggestion.reasons)},
            {"sentence", suggestion.sentence}};
}

} // namespace

std::string suggestionsJson(const Network& network, const std::vector<Suggestion>& suggestions) {
    std::string text = "[";
    std::string_view separator = "\n";
    for (const Suggestion& suggestion : suggestions) {
        text += separator;
        text += suggestionJson(network, suggestion).dump();
        separator = ",\n";
    }
    return text + "\n]\n";
}

std::string suggestionsText(const Network& network, CityIndex city,
                            const std::vector<Suggestion>& suggestions) {
    std::string text = fmt::format("Whom {} might ask\n", network.cityLabel(city));
    std::size_t rank = 0;
    for (const Suggestion& suggestion : suggestions) {
        const std::string number = fmt::format("{}.", ++rank);
        text += fmt::format("\n{:<3} {}   {} of 100\n", number, network.cityLabel(suggestion.city),
                            decimalText(100.0 * suggestion.score, 0));
        for (const SuggestionReason& reason : suggestion.reasons)
            text += fmt::format(" {:>5}  {}\n", decimalText(100.0 * reason.points, 0), reason.text);
    }
    return text;
}

} // namespace atlas
