#include "data/network/network.h"

#include <algorithm>

#include "core/utf8.h"

namespace atlas {

namespace {

constexpr std::array<Term, kProgramTypeCount> kProgramTypes{{
    {"youth_education", "Youth and education"},
    {"arts_culture", "Arts and culture"},
    {"business_trade", "Business and trade"},
    {"humanitarian", "Humanitarian"},
    {"professional_technical", "Professional and technical"},
    {"sustainable_development", "Sustainable development"},
    {"sports", "Sports"},
    {"agriculture", "Agriculture"},
    {"medical", "Medical"},
    {"not-recorded", "Not recorded"},
}};

constexpr std::array<Term, kCitySizeCount> kCitySizes{{
    {"under-10000", "Under 10,000"},
    {"10000-25000", "10,000–25,000"},
    {"25001-50000", "25,001–50,000"},
    {"50001-100000", "50,001–100,000"},
    {"100001-300000", "100,001–300,000"},
    {"300001-500000", "300,001–500,000"},
    {"over-500000", "Over 500,000"},
    {"not-recorded", "Not recorded"},
}};

constexpr std::array<Term, kEvidenceCount> kEvidence{{
    {"lists", "Encyclopedic lists"},
    {"wikidata", "Wikidata"},
    {"web", "Program pages"},
    {"article", "News article"},
}};

constexpr std::array<Term, kStatusCount> kStatuses{{
    {"active", "Active"},
    {"friendship", "Friendship"},
    {"emeritus", "Emeritus"},
    {"suspended", "Suspended"},
    {"not-recorded", "Not recorded"},
}};

constexpr std::array<Term, 8> kContinents{{
    {"africa", "Africa"},
    {"antarctica", "Antarctica"},
    {"asia", "Asia"},
    {"europe", "Europe"},
    {"north-america", "North America"},
    {"oceania", "Oceania"},
    {"south-america", "South America"},
    {"not-recorded", "Not recorded"},
}};

template <typename Enum, std::size_t Count>
const Term& termAt(const std::array<Term, Count>& terms, Enum value) {
    return terms[static_cast<std::size_t>(value)];
}

// The largest population of each class; the last class has none.
constexpr std::array<std::int64_t, 6> kLargestOfClass{9'999, 25'000, 50'000, 100'000, 300'000, 500'000};

} // namespace

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

const Term& termOf(ProgramType type) {
    return termAt(kProgramTypes, type);
}
const Term& termOf(CitySize size) {
    return termAt(kCitySizes, size);
}
const Term& termOf(Evidence evidence) {
    return termAt(kEvidence, evidence);
}
const Term& termOf(Status status) {
    return termAt(kStatuses, status);
}
const Term& termOf(Continent continent) {
    return termAt(kContinents, continent);
}

CitySize citySizeOf(std::optional<std::int64_t> population) {
    if (!population) return CitySize::NotRecorded;
    const auto found = std::lower_bound(kLargestOfClass.begin(), kLargestOfClass.end(), *population);
    return static_cast<CitySize>(found - kLargestOfClass.begin());
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
