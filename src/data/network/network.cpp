#include "data/network/network.h"

#include <algorithm>

#include "core/utf8.h"

namespace atlas {

std::optional<CountryCode> countryCodeFrom(std::string_view text) {
    if (text.size() != 2) return std::nullopt;
    CountryCode code;
    for (std::size_t i = 0; i < 2; ++i) {
        const char letter = text[i];
        const bool isLower = letter >= 'a' && letter <= 'z';
        if (!isLower && (letter < 'A' || letter > 'Z')) return std::nullopt;
        code.letters[i] = isLower ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
    return code;
}

std::optional<CountryIndex> Network::findCountry(CountryCode code) const {
    const auto found = std::find(countries.code.begin(), countries.code.end(), code);
    if (found == countries.code.end()) return std::nullopt;
    return static_cast<CountryIndex>(found - countries.code.begin());
}

std::optional<CityIndex> Network::findCityById(std::string_view id) const {
    const auto found = std::find(cities.id.begin(), cities.id.end(), id);
    if (found == cities.id.end()) return std::nullopt;
    return static_cast<CityIndex>(found - cities.id.begin());
}

std::vector<std::string> Network::townNetworkNames(TownNetworkMask mask) const {
    std::vector<std::string> names;
    for (std::size_t row = 0; row < townNetworks.size(); ++row) {
        if ((mask >> row & 1U) != 0) names.push_back(townNetworks.name[row]);
    }
    return names;
}

std::string Network::cityLabel(CityIndex city) const {
    const CountryIndex country = cities.country[city];
    std::string label = cities.name[city];
    if (countries.code[country] == kUnitedStates && !cities.admin1[city].empty()) {
        label += ", " + cities.admin1[city];
    }
    return label + ", " + countries.name[country];
}

std::vector<char32_t> lettersOfNames(const Network& network) {
    std::vector<bool> seen(0x110000); // Unicode's code space
    for (const std::vector<std::string>* names :
         {&network.cities.name, &network.countries.name, &network.states.name}) {
        for (const std::string& name : *names) {
            for (const char32_t letter : decodedUtf8(name))
                seen[letter] = true;
        }
    }
    std::vector<char32_t> letters;
    for (char32_t letter = 0; letter < seen.size(); ++letter) {
        if (seen[letter]) letters.push_back(letter);
    }
    return letters;
}

} // namespace atlas
