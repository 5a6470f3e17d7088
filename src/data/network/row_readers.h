#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "data/files/table_reader.h"
#include "data/network/network.h"

namespace atlas {

// From the text of a row to values that hold the format's promises. A row without which nothing can be kept
// is refused and gives nothing; a value of lesser weight that cannot be read becomes "not recorded" and the
// row doubtful. Texts live as long as the row.

struct CodeRecord { // of countries.csv and states.csv
    std::string_view code;
    std::string_view name;
    Continent continent = Continent::NotRecorded;
};

struct CityRecord {
    std::string_view id;
    std::string_view name;
    std::string_view admin1;
    CountryCode country;
    LngLat location;
    std::optional<std::int64_t> population;
    PlaceKind kind = PlaceKind::NotRecorded;
};

struct NamesRecord { // of names.csv
    std::string_view cityId;
    std::string_view names; // ';' between
};

struct PartnershipRecord {
    std::string_view idA;
    std::string_view idB;
    std::int16_t yearEstablished = kYearNotRecorded;
    YearBasis yearBasis = YearBasis::NotRecorded;
    ProgramMask programs = 0;
    ProgramBasis programBasis = ProgramBasis::NotRecorded;
    Status status = Status::NotRecorded;
    EvidenceMask evidence = 0;
    std::string_view sourceUrls;
    FactPages factPages;           // of those
    std::string_view townNetworks; // names, ';' between
};

struct AwardRecord {
    std::int16_t year = kYearNotRecorded;
    std::string_view cityId;
    std::string_view category;
    std::string_view populationClass;
    std::string_view partnerId; // empty: none named
    std::string_view sourceUrl;
};

extern const TableFormat kCountryFormat;
extern const TableFormat kStateFormat;
extern const TableFormat kCityFormat;
extern const TableFormat kNamesFormat;
extern const TableFormat kPartnershipFormat;
extern const TableFormat kAwardFormat;

std::optional<CodeRecord> readCountryRow(const TableRow& row, RowReport& report);
std::optional<CodeRecord> readStateRow(const TableRow& row, RowReport& report);
std::optional<CityRecord> readCityRow(const TableRow& row, RowReport& report);
std::optional<NamesRecord> readNamesRow(const TableRow& row, RowReport& report);
std::optional<PartnershipRecord> readPartnershipRow(const TableRow& row, RowReport& report);
std::optional<AwardRecord> readAwardRow(const TableRow& row, RowReport& report);

} // namespace atlas
