#include "model/filter/filter_text.h"

#include <fmt/core.h>

#include <array>

#include "core/known_words.h"
#include "core/text.h"
#include "model/filter/common_names.h"

namespace atlas {

namespace {

constexpr std::size_t kShortestPrefix = 3;

// By the value of the enum.
constexpr std::array<std::string_view, 3> kEndedTies{"marked", "shown", "hidden"};
constexpr std::array<std::string_view, 2> kEnds{"any", "both"};

// Letters and digits alone, so that "youth-education", "Youth & education" and "10 000 - 25 000" compare.
std::string comparable(std::string_view text) {
    std::string result;
    for (const char letter : folded(text)) {
        if (letter == '<') result += "under";
        if (letter == '>') result += "over";
        const bool isPlain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (isPlain) result += letter;
    }
    if (result == "unknown" || result == "none") return "notrecorded";
    return result;
}

template <typename Enum>
std::vector<std::string> idsOf(std::size_t count) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < count; ++i) {
        ids.emplace_back(termOf(static_cast<Enum>(i)).id);
    }
    return ids;
}

// By id or name, or by the beginning of one that no other shares.
template <typename Enum>
Result<Enum> parseTerm(std::string_view text, std::size_t count) {
    const std::string wanted = comparable(text);
    std::vector<Enum> beginningSo;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        const std::string id = comparable(termOf(value).id);
        const std::string name = comparable(termOf(value).name);
        if (wanted == id || wanted == name) return value;
        if (wanted.size() >= kShortestPrefix && (id.starts_with(wanted) || name.starts_with(wanted))) {
            beginningSo.push_back(value);
        }
    }
    if (beginningSo.size() == 1) return beginningSo.front();
    return failure(fmt::format("{} is unknown{}", inQuotes(text), meantOrKnown(text, idsOf<Enum>(count))));
}

// Countries of which the text is a part, as "korea" is of North and of South Korea.
std::string namesContaining(const Network& network, const std::string& wanted) {
    std::string names;
    for (const std::string& name : network.countries.name) {
        if (wanted.size() < kShortestPrefix || folded(name).find(wanted) == std::string::npos) continue;
        if (!names.empty()) names += " or ";
        names += inQuotes(name);
    }
    return names;
}

} // namespace

Result<CountryCode> parseCountry(const Network& network, std::string_view text) {
    const std::optional<CountryCode> code = countryCodeFrom(text);
    if (code && network.findCountry(*code)) return *code;
    const std::string wanted = folded(text);
    for (std::size_t i = 0; i < network.countries.size(); ++i) {
        if (folded(network.countries.name[i]) == wanted) return network.countries.code[i];
    }
    if (const std::optional<CountryCode> common = countryFromCommonName(wanted)) return *common;
    const std::string unknown = fmt::format("country {} is unknown", inQuotes(text));
    const std::string nearest = nearestName(text, network.countries.name);
    if (!nearest.empty()) return failure(unknown + "; " + didYouMean(nearest));
    const std::string containing = namesContaining(network, wanted);
    if (!containing.empty()) return failure(fmt::format("{}; did you mean {}?", unknown, containing));
    return failure(unknown + "; write its name or its two-letter code, such as JP");
}

Result<ProgramType> parseProgram(std::string_view text) {
    return parseTerm<ProgramType>(text, kProgramTypeCount);
}

Result<CitySize> parseCitySize(std::string_view text) {
    return parseTerm<CitySize>(text, kCitySizeCount);
}

Result<Evidence> parseEvidence(std::string_view text) {
    return parseTerm<Evidence>(text, kEvidenceCount);
}

Result<Status> parseStatus(std::string_view text) {
    return parseTerm<Status>(text, kStatusCount);
}

Result<PlaceKind> parsePlaceKind(std::string_view text) {
    return parseTerm<PlaceKind>(text, kPlaceKindCount);
}

Result<YearBasis> parseYearBasis(std::string_view text) {
    return parseTerm<YearBasis>(text, kYearBasisCount);
}

Result<ProgramBasis> parseProgramBasis(std::string_view text) {
    return parseTerm<ProgramBasis>(text, kProgramBasisCount);
}

Result<std::string> parseTownNetwork(const Network& network, std::string_view text) {
    const std::string wanted = comparable(text);
    std::vector<std::string> beginningSo;
    for (const std::string& name : network.townNetworks.name) {
        const std::string known = comparable(name);
        if (known == wanted) return name;
        if (wanted.size() >= kShortestPrefix && known.starts_with(wanted)) beginningSo.push_back(name);
    }
    if (beginningSo.size() == 1) return beginningSo.front();
    return failure(
        fmt::format("{} is unknown{}", inQuotes(text), meantOrKnown(text, network.townNetworks.name)));
}

Result<EndedTies> parseEndedTies(std::string_view text) {
    return indexOfWord(kEndedTies, text).map([](std::size_t i) { return static_cast<EndedTies>(i); });
}

std::string_view wordOf(EndedTies endedTies) {
    return kEndedTies[static_cast<std::size_t>(endedTies)];
}

Result<Ends> parseEnds(std::string_view text) {
    return indexOfWord(kEnds, text).map([](std::size_t i) { return static_cast<Ends>(i); });
}

std::string_view wordOf(Ends ends) {
    return kEnds[static_cast<std::size_t>(ends)];
}

} // namespace atlas
