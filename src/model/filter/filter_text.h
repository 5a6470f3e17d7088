#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "model/filter/filter.h"

namespace atlas {

// From what a person types to filter values. Every error names what was meant nearest, and leaves the name of
// the option or field to be put before it.

// "JP", "jp", "Japan", "türkiye".
Result<CountryCode> parseCountry(const Network& network, std::string_view text);

// A city's name, "Hays", "Hays, KS", "Cordoba, Spain", or its id. A plain name that several communities bear
// means all of them. Other names count where no place is called so: "München" is Munich.
Result<std::vector<std::string>> parseCityIds(const Network& network, std::string_view text);

// The same, where only one can be meant: of several of that name, in whatever language, the most populous.
Result<CityIndex> parseLargestCity(const Network& network, std::string_view text);

// Ids or readable names: "youth_education", "Sports", "not-recorded".
Result<ProgramType> parseProgram(std::string_view text);
Result<CitySize> parseCitySize(std::string_view text); // also "<10000" and ">500000"
Result<Evidence> parseEvidence(std::string_view text);
Result<Status> parseStatus(std::string_view text);
Result<PlaceKind> parsePlaceKind(std::string_view text);
Result<YearBasis> parseYearBasis(std::string_view text);
Result<ProgramBasis> parseProgramBasis(std::string_view text);
Result<YearRange> parseYears(std::string_view text); // "1956-1980", "1956", "1990-" and later, "-1945"
// From two fields: an empty one means the first, or the last, of the recorded years; two of them no choice.
Result<std::optional<YearRange>> parseYearFields(std::string_view from, std::string_view to,
                                                 const YearRange& recorded);
Result<ValueRange> parseKilometres(std::string_view text);     // "500-1000", "10000-" and farther, "-500"
Result<ValueRange> parseSizeRatio(std::string_view text);      // "1-2", "1.5-3", "100-" and more, "-3"
Result<PartnerRange> parsePartnerRange(std::string_view text); // "1-5", "3", "20-" and more, "-3"
Result<std::int16_t> parseAnniversaryAge(
    std::string_view text); // "50": a round age (model/filter/anniversary.h)

// "any", "both".
Result<Ends> parseEnds(std::string_view text);
std::string_view wordOf(Ends ends);

// "marked", "shown", "hidden".
Result<EndedTies> parseEndedTies(std::string_view text);
std::string_view wordOf(EndedTies endedTies);

// A town network by its name or the beginning of it, in full: "douzelage" is "Douzelage".
Result<std::string> parseTownNetwork(const Network& network, std::string_view text);

// A year of anniversaries, 1 to 9999.
Result<std::int16_t> parseAnniversaryYear(std::string_view text);

// A mask of everything that the texts name, by one of the functions above.
template <typename Mask, typename Enum>
Result<Mask> parseMask(std::span<const std::string> texts, Result<Enum> (*parse)(std::string_view)) {
    unsigned mask = 0;
    for (const std::string& text : texts) {
        const Result<Enum> value = parse(text);
        if (!value) return tl::unexpected(value.error());
        mask |= maskOf(*value);
    }
    return static_cast<Mask>(mask);
}

// The other way: what a person would type, so that parsing it gives the same range again.
std::string typedYears(const YearRange& range);
std::string typedKilometres(const ValueRange& range);
std::string typedSizeRatio(const ValueRange& range);
std::string typedPartners(const PartnerRange& range);

} // namespace atlas
