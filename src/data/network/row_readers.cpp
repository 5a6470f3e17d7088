#include "data/network/row_readers.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "core/plain_text.h"
#include "core/text.h"
#include "data/network/field_readers.h"

namespace atlas {

namespace {

constexpr std::array<std::string_view, 3> kCountryColumns{"code", "name", "continent"};
constexpr std::array<std::string_view, 2> kStateColumns{"code", "name"};
constexpr std::array<std::string_view, 7> kCityColumns{"id",       "name",      "admin1",    "country",
                                                       "latitude", "longitude", "population"};
constexpr std::array<std::string_view, 1> kCityOptions{"kind"};
constexpr std::array<std::string_view, 2> kNamesColumns{"id", "names"};
constexpr std::array<std::string_view, 7> kPartnershipColumns{
    "city_a", "city_b", "year_established", "program_types", "status", "evidence", "source_url"};
constexpr std::array<std::string_view, 6> kPartnershipOptions{"year_basis", "program_basis", "network",
                                                              "year_url",   "program_url",   "status_url"};
constexpr std::array<std::string_view, 6> kAwardColumns{
    "year", "city", "category", "population_class", "partner", "source_url"};

// The field, refused when it says nothing.
std::string_view required(std::string_view column, std::string_view text, RowReport& report) {
    if (isBlank(text)) report.refuse(fmt::format("{} is empty; fill it in", column));
    return text;
}

std::optional<CountryCode> readCountryCode(std::string_view column, std::string_view text,
                                           RowReport& report) {
    const std::optional<CountryCode> code = countryCodeFrom(text);
    if (!code) {
        report.refuse(fmt::format("{} {} is not an ISO 3166-1 alpha-2 code; write two letters, such as JP",
                                  column, inQuotes(text)));
    }
    return code;
}

bool isAwardCategory(std::string_view text) {
    return text == "best_overall" || text == "other" ||
           valueFromId<ProgramType>(text, kProgramTypeCount - 1).has_value();
}

} // namespace

const TableFormat kCountryFormat{"countries.csv", kCountryColumns};
const TableFormat kStateFormat{"states.csv", kStateColumns};
const TableFormat kCityFormat{"cities.csv", kCityColumns, kCityOptions};
const TableFormat kNamesFormat{"names.csv", kNamesColumns};
const TableFormat kPartnershipFormat{"partnerships.csv", kPartnershipColumns, kPartnershipOptions};
const TableFormat kAwardFormat{"awards.csv", kAwardColumns};

std::optional<CodeRecord> readCountryRow(const TableRow& row, RowReport& report) {
    CodeRecord record;
    record.code = row[0];
    readCountryCode("code", record.code, report);
    record.name = required("name", row[1], report);
    if (report.isRefused()) return std::nullopt;
    record.continent = readContinent(row[2], report);
    return record;
}

std::optional<CodeRecord> readStateRow(const TableRow& row, RowReport& report) {
    CodeRecord record;
    record.code = required("code", row[0], report);
    record.name = required("name", row[1], report);
    if (report.isRefused()) return std::nullopt;
    return record;
}

std::optional<CityRecord> readCityRow(const TableRow& row, RowReport& report) {
    CityRecord record;
    record.id = required("id", row[0], report);
    record.name = required("name", row[1], report);
    record.admin1 = row[2];
    record.country = readCountryCode("country", row[3], report).value_or(CountryCode{});
    record.location = readLocation(row[4], row[5], report).value_or(LngLat{});
    if (report.isRefused()) return std::nullopt;
    record.population = readPopulation(row[6], report);
    record.kind = readPlaceKind(row[7], report);
    return record;
}

std::optional<NamesRecord> readNamesRow(const TableRow& row, RowReport& report) {
    NamesRecord record;
    record.cityId = required("id", row[0], report);
    record.names = required("names", row[1], report);
    if (report.isRefused()) return std::nullopt;
    return record;
}

std::optional<PartnershipRecord> readPartnershipRow(const TableRow& row, RowReport& report) {
    PartnershipRecord record;
    record.idA = required("city_a", row[0], report);
    record.idB = required("city_b", row[1], report);
    if (report.isRefused()) return std::nullopt;
    record.yearEstablished = readYear("year_established", row[2], report);
    record.programs = readPrograms(row[3], report);
    record.status = readStatus(row[4], report);
    record.evidence = readEvidence(row[5], report);
    record.sourceUrls = readUrls(row[6], 4, report);
    record.yearBasis = readYearBasis(row[7], record.yearEstablished, report);
    record.programBasis = readProgramBasis(row[8], record.programs, report);
    record.townNetworks = row[9];
    record.factPages.year = readPagesOf("year_url", row[10], record.sourceUrls, report);
    record.factPages.programs = readPagesOf("program_url", row[11], record.sourceUrls, report);
    record.factPages.status = readPagesOf("status_url", row[12], record.sourceUrls, report);
    return record;
}

std::optional<AwardRecord> readAwardRow(const TableRow& row, RowReport& report) {
    AwardRecord record;
    required("year", row[0], report);
    record.cityId = required("city", row[1], report);
    record.category = required("category", row[2], report);
    if (report.isRefused()) return std::nullopt;
    record.year = readYear("year", row[0], report);
    if (!isAwardCategory(record.category)) {
        report.doubt(fmt::format("category {} is unknown; write best_overall, other or a program type",
                                 inQuotes(record.category)));
    }
    record.populationClass = row[3];
    record.partnerId = row[4];
    record.sourceUrl = readUrls(row[5], 2, report);
    return record;
}

} // namespace atlas
