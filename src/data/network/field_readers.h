#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "data/files/table_reader.h"
#include "data/network/network.h"

namespace atlas {

// The enum value whose term's id is `text`.
template <typename Enum>
std::optional<Enum> valueFromId(std::string_view text, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        if (termOf(value).id == text) return value;
    }
    return std::nullopt;
}

// One field each: the value, or a doubt in the report and the value that stands for "not recorded".
std::int16_t readYear(std::string_view column, std::string_view text, RowReport& report);
std::optional<std::int64_t> readPopulation(std::string_view text, RowReport& report);
ProgramMask readPrograms(std::string_view text, RowReport& report); // never 0
EvidenceMask readEvidence(std::string_view text, RowReport& report);
Status readStatus(std::string_view text, RowReport& report);
PlaceKind readPlaceKind(std::string_view text, RowReport& report);
// How a year or programs are known; a basis of what is not recorded is doubted.
YearBasis readYearBasis(std::string_view text, std::int16_t year, RowReport& report);
ProgramBasis readProgramBasis(std::string_view text, ProgramMask programs, RowReport& report);
Continent readContinent(std::string_view text, RowReport& report);
std::string_view readUrls(std::string_view text, std::size_t max, RowReport& report); // the text itself
// Which of the addresses in source_url these are; others are doubted.
PageMask readPagesOf(std::string_view column, std::string_view text, std::string_view sourceUrls,
                     RowReport& report);

// The row is refused when there is no such value.
std::optional<LngLat> readLocation(std::string_view latitude, std::string_view longitude, RowReport& report);

} // namespace atlas
