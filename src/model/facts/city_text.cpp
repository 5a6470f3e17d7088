#include <algorithm>
#include <iterator>

#include "core/text.h"
#include "model/filter/common_names.h"
#include "model/filter/filter_text.h"

namespace atlas {

namespace {

// A community's name and, after commas, where it lies.
struct Wanted {
    std::string name; // folded
    std::vector<std::string> whereabouts;
};

std::string trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return {};
    return std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

// A comma may belong to the name ("Kusatsu, Gunma") or begin the whereabouts ("Hays, KS, United States"):
// every reading, longest name first.
std::vector<Wanted> readingsOf(std::string_view text) {
    std::vector<std::string> parts;
    const std::string plain = folded(text);
    std::size_t begin = 0;
    for (std::size_t comma = 0; comma != std::string::npos; begin = comma + 1) {
        comma = plain.find(',', begin);
        parts.push_back(trimmed(std::string_view(plain).substr(begin, comma - begin)));
    }
    std::vector<Wanted> readings;
    for (std::size_t count = parts.size(); count > 0; --count) {
        Wanted wanted{parts.front(), {parts.begin() + static_cast<std::ptrdiff_t>(count), parts.end()}};
        for (std::size_t i = 1; i < count; ++i) {
            wanted.name += ", " + parts[i];
        }
        readings.push_back(std::move(wanted));
    }
    return readings;
}

// "Kusatsu" is also "Kusatsu, Gunma", and "Hebei" is "Hebei (province)".
bool bearsName(const std::string& foldedName, const std::string& wanted) {
    if (!foldedName.starts_with(wanted)) return false;
    const std::string_view rest = std::string_view(foldedName).substr(wanted.size());
    return rest.empty() || rest.starts_with(", ") || rest.starts_with(" (");
}

class CityFinder {
public:
    explicit CityFinder(const Network& network) : m_network(network) {
        m_foldedNames.reserve(network.cities.size());
        for (const std::string& name : network.cities.name) {
            m_foldedNames.push_back(folded(name));
        }
    }

    // Cities with exactly this other name.
    std::vector<CityIndex> alsoNamed(const std::string& name) const {
        std::vector<CityIndex> found;
        for (CityIndex city = 0; city < m_network.cities.size(); ++city) {
            bool isCalledSo = false;
            forEachPart(m_network.cities.otherNames[city], ';',
                        [&](std::string_view other) { isCalledSo = isCalledSo || folded(other) == name; });
            if (isCalledSo) found.push_back(city);
        }
        return found;
    }

    // Cities of that name; those that bear exactly it before those that only begin with it.
    std::vector<CityIndex> named(const std::string& name) const {
        std::vector<CityIndex> exact;
        std::vector<CityIndex> beginning;
        for (CityIndex city = 0; city < m_foldedNames.size(); ++city) {
            if (!bearsName(m_foldedNames[city], name)) continue;
            (m_foldedNames[city].size() == name.size() ? exact : beginning).push_back(city);
        }
        return exact.empty() ? beginning : exact;
    }

    bool liesIn(CityIndex city, const std::string& where) const {
        const CityTable& cities = m_network.cities;
        const CountryTable& countries = m_network.countries;
        const CountryIndex country = cities.country[city];
        if (countryFromCommonName(where) == countries.code[country]) return true;
        if (folded(countries.code[country].view()) == where || folded(countries.name[country]) == where) {
            return true;
        }
        if (folded(cities.admin1[city]) == where) return true;
        return countries.code[country] == kUnitedStates && folded(stateName(cities.admin1[city])) == where;
    }

private:
    std::string stateName(const std::string& code) const {
        const StateTable& states = m_network.states;
        const auto found = std::find(states.code.begin(), states.code.end(), code);
        if (found == states.code.end()) return {};
        return states.name[static_cast<std::size_t>(found - states.code.begin())];
    }

    const Network& m_network;
    std::vector<std::string> m_foldedNames;
};

std::vector<std::string> idsOf(const Network& network, const std::vector<CityIndex>& cities) {
    std::vector<std::string> ids;
    for (const CityIndex city : cities) {
        ids.push_back(network.cities.id[city]);
    }
    return ids;
}

std::string elsewhere(const Network& network, const std::vector<CityIndex>& cities) {
    constexpr std::size_t kShown = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(kShown, cities.size()); ++i) {
        if (i > 0) text += " or ";
        text += inQuotes(network.cityLabel(cities[i]));
    }
    return text;
}

} // namespace

namespace {

// Whether who has the name only in another language comes into question.
enum class OtherNames : std::uint8_t { IfNoneIsCalledSo, Always };

Result<std::vector<CityIndex>> citiesCalled(const Network& network, std::string_view text,
                                            OtherNames otherNames) {
    if (const std::optional<CityIndex> city = network.findCityById(text)) return std::vector{*city};
    const std::string message = "city " + inQuotes(text) + " is unknown";
    if (trimmed(text).empty()) return failure(message + "; write a name such as \"Hays, KS\"");
    const CityFinder finder(network);
    std::vector<CityIndex> sameName;
    const std::vector<Wanted> readings = readingsOf(text);
    for (const Wanted& wanted : readings) {
        std::vector<CityIndex> named = finder.named(wanted.name);
        if (named.empty() || otherNames == OtherNames::Always) {
            const std::vector<CityIndex> also = finder.alsoNamed(wanted.name);
            named.insert(named.end(), also.begin(), also.end());
        }
        std::vector<CityIndex> found;
        std::copy_if(named.begin(), named.end(), std::back_inserter(found), [&](CityIndex city) {
            return std::all_of(wanted.whereabouts.begin(), wanted.whereabouts.end(),
                               [&](const std::string& where) { return finder.liesIn(city, where); });
        });
        if (!found.empty()) return found;
        if (!named.empty()) sameName = named;
    }
    if (!sameName.empty()) return failure(message + "; did you mean " + elsewhere(network, sameName) + "?");
    const std::string nearest = nearestName(readings.back().name, network.cities.name);
    if (nearest.empty()) return failure(message + "; write a name such as \"Hays, KS\", or its id");
    return failure(message + "; " + didYouMean(nearest));
}

} // namespace

Result<std::vector<std::string>> parseCityIds(const Network& network, std::string_view text) {
    return citiesCalled(network, text, OtherNames::IfNoneIsCalledSo)
        .map([&](const std::vector<CityIndex>& cities) { return idsOf(network, cities); });
}

Result<CityIndex> parseLargestCity(const Network& network, std::string_view text) {
    return citiesCalled(network, text, OtherNames::Always).map([&](const std::vector<CityIndex>& cities) {
        return *std::max_element(cities.begin(), cities.end(), [&](CityIndex a, CityIndex b) {
            return network.cities.population[a].value_or(0) < network.cities.population[b].value_or(0);
        });
    });
}

} // namespace atlas
