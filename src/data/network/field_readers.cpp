#include "data/network/field_readers.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/parse_number.h"
#include "core/text.h"
#include "data/network/fact_pages.h"

namespace atlas {

namespace {

// More than any province has that stands in such lists, less than a slipped digit makes of one.
constexpr std::int64_t kLargestPopulation = 150'000'000;

// So near to where the equator meets the prime meridian, 500 km from any shore, no place is: numbers were
// left out, or got lost.
constexpr double kNullIslandDegrees = 0.1;

template <typename Enum>
std::string meantHint(std::string_view text, std::size_t count) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < count; ++i) {
        ids.emplace_back(termOf(static_cast<Enum>(i)).id);
    }
    return meantOrKnown(text, ids);
}

// The set of terms in a list; unknown ones are left out and doubted.
template <typename Enum>
std::uint16_t readTerms(std::string_view column, std::string_view text, std::size_t count,
                        RowReport& report) {
    std::uint16_t mask = 0;
    forEachPart(text, ';', [&](std::string_view part) {
        const std::optional<Enum> value = valueFromId<Enum>(part, count);
        if (value) {
            mask = static_cast<std::uint16_t>(mask | maskOf(*value));
        } else {
            report.doubt(fmt::format("{} {} is unknown and left out{}", column, inQuotes(part),
                                     meantHint<Enum>(part, count)));
        }
    });
    return mask;
}

// One term, of an enum whose last value says "not recorded", as an empty field does.
template <typename Enum>
Enum readTerm(std::string_view column, std::string_view text, std::size_t count, RowReport& report) {
    const auto notRecorded = static_cast<Enum>(count - 1);
    if (text.empty()) return notRecorded;
    if (const std::optional<Enum> value = valueFromId<Enum>(text, count - 1)) return *value;
    report.doubt(fmt::format("{} {} is unknown and kept as not recorded{}", column, inQuotes(text),
                             meantHint<Enum>(text, count - 1)));
    return notRecorded;
}

// How something is known, where it is recorded at all.
template <typename Enum>
Enum readBasis(std::string_view column, std::string_view text, std::size_t count, bool isThereAFact,
               std::string_view factColumn, RowReport& report) {
    const auto basis = readTerm<Enum>(column, text, count, report);
    const auto notRecorded = static_cast<Enum>(count - 1);
    if (isThereAFact || basis == notRecorded) return basis;
    report.doubt(fmt::format("{} {} tells how an empty {} is known; fill in that or leave both empty", column,
                             inQuotes(text), factColumn));
    return notRecorded;
}

std::optional<double> readDegrees(std::string_view column, std::string_view text, double limit,
                                  RowReport& report) {
    const std::optional<double> degrees = parseNumber<double>(text);
    if (!degrees || !std::isfinite(*degrees)) {
        report.refuse(fmt::format("{} {} is not a number; write decimal degrees with a point, such as -33.87",
                                  column, inQuotes(text)));
        return std::nullopt;
    }
    if (std::abs(*degrees) <= limit) return degrees;
    report.refuse(fmt::format("{0} {1} is outside -{2} to {2}; are latitude and longitude exchanged?", column,
                              inQuotes(text), static_cast<int>(limit)));
    return std::nullopt;
}

} // namespace

std::int16_t readYear(std::string_view column, std::string_view text, RowReport& report) {
    if (text.empty()) return kYearNotRecorded;
    const std::optional<std::int16_t> year = parseNumber<std::int16_t>(text);
    if (year && *year >= kEarliestYear && *year <= kLatestYear) return *year;
    report.doubt(fmt::format("{} {} is not a year from {} to {}; kept as not recorded", column,
                             inQuotes(text), kEarliestYear, kLatestYear));
    return kYearNotRecorded;
}

std::optional<std::int64_t> readPopulation(std::string_view text, RowReport& report) {
    if (text.empty()) return std::nullopt;
    const std::optional<std::int64_t> population = parseNumber<std::int64_t>(text);
    if (population && *population > 0 && *population <= kLargestPopulation) return population;
    std::string_view reason = "is not a whole number; write digits only";
    if (population) {
        reason = *population > 0 ? "is more than any place has" : "is not a number of inhabitants";
    }
    report.doubt(fmt::format("population {} {}; kept as not recorded", inQuotes(text), reason));
    return std::nullopt;
}

ProgramMask readPrograms(std::string_view text, RowReport& report) {
    // "Not recorded" is said by an empty field, never by a word in the list.
    const ProgramMask programs = readTerms<ProgramType>("program type", text, kProgramTypeCount - 1, report);
    return programs != 0 ? programs : maskOf(ProgramType::NotRecorded);
}

EvidenceMask readEvidence(std::string_view text, RowReport& report) {
    if (text.empty()) report.doubt("evidence is empty; name at least one of lists, wikidata, web, article");
    return static_cast<EvidenceMask>(readTerms<Evidence>("evidence", text, kEvidenceCount, report));
}

Status readStatus(std::string_view text, RowReport& report) {
    return readTerm<Status>("status", text, kStatusCount, report);
}

PlaceKind readPlaceKind(std::string_view text, RowReport& report) {
    return readTerm<PlaceKind>("kind", text, kPlaceKindCount, report);
}

YearBasis readYearBasis(std::string_view text, std::int16_t year, RowReport& report) {
    return readBasis<YearBasis>("year_basis", text, kYearBasisCount, year != kYearNotRecorded,
                                "year_established", report);
}

ProgramBasis readProgramBasis(std::string_view text, ProgramMask programs, RowReport& report) {
    return readBasis<ProgramBasis>("program_basis", text, kProgramBasisCount,
                                   programs != maskOf(ProgramType::NotRecorded), "program_types", report);
}

Continent readContinent(std::string_view text, RowReport& report) {
    if (text.empty()) return Continent::NotRecorded;
    constexpr auto kCount = static_cast<std::size_t>(Continent::NotRecorded);
    for (std::size_t i = 0; i < kCount; ++i) {
        const auto continent = static_cast<Continent>(i);
        if (termOf(continent).name == text) return continent;
    }
    report.doubt(fmt::format("continent {} is unknown and kept as not recorded{}", inQuotes(text),
                             meantHint<Continent>(text, kCount)));
    return Continent::NotRecorded;
}

std::string_view readUrls(std::string_view text, std::size_t max, RowReport& report) {
    std::size_t count = 0;
    forEachPart(text, ' ', [&](std::string_view url) {
        ++count;
        if (!url.starts_with("http://") && !url.starts_with("https://")) {
            report.doubt(
                fmt::format("source_url {} is not a web address; begin it with https://", inQuotes(url)));
        }
    });
    if (count > max) {
        report.doubt(fmt::format("source_url has {} addresses; at most {} are expected", count, max));
    }
    return text;
}

PageMask readPagesOf(std::string_view column, std::string_view text, std::string_view sourceUrls,
                     RowReport& report) {
    PageMask pages = 0;
    forEachPart(text, ' ', [&](std::string_view url) {
        const PageMask page = pageAmong(sourceUrls, url);
        if (page == 0)
            report.doubt(
                fmt::format("{} {} is not among source_url; write it there, too", column, inQuotes(url)));
        pages |= page;
    });
    return pages;
}

std::optional<LngLat> readLocation(std::string_view latitude, std::string_view longitude, RowReport& report) {
    const std::optional<double> latitudeDegrees = readDegrees("latitude", latitude, 90.0, report);
    const std::optional<double> longitudeDegrees = readDegrees("longitude", longitude, 180.0, report);
    if (!latitudeDegrees || !longitudeDegrees) return std::nullopt;
    if (std::max(std::abs(*latitudeDegrees), std::abs(*longitudeDegrees)) < kNullIslandDegrees) {
        report.doubt(
            "latitude and longitude are both 0 or nearly so, a place in the sea; were they left out?");
    }
    return LngLat{*longitudeDegrees, *latitudeDegrees};
}

} // namespace atlas
