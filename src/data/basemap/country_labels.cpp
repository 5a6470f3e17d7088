#include "data/basemap/country_labels.h"

#include <array>
#include <string_view>

#include "core/parse_number.h"
#include "data/files/table_reader.h"
#include "data/files/text_file.h"

namespace atlas {

namespace {

enum Column : std::size_t { Code, Name, Longitude, Latitude, Area, HalfWidth };
constexpr std::array<std::string_view, 6> kColumns{"code",     "name",     "longitude",
                                                   "latitude", "area_km2", "half_width_km"};
constexpr TableFormat kFormat{"country_labels.csv", kColumns};

} // namespace

Result<std::vector<CountryLabel>> loadCountryLabels(const std::filesystem::path& naturalEarthFolder) {
    TableReport report;
    report.file = naturalEarthFolder / kFormat.fileName;
    const Result<std::string> content = readTextFile(report.file);
    if (!content) return tl::unexpected<Error>(content.error());
    std::vector<CountryLabel> labels;
    const auto read = readTable(kFormat, *content, report, [&](const TableRow& row, RowReport& said) {
        const auto code = countryCodeFrom(row[Code]);
        const auto longitude = parseNumber<double>(row[Longitude]);
        const auto latitude = parseNumber<double>(row[Latitude]);
        const auto area = parseNumber<double>(row[Area]);
        const auto halfWidth = parseNumber<double>(row[HalfWidth]);
        if (!code || !longitude || !latitude || !area || !halfWidth || row[Name].empty())
            return said.refuse("is damaged; restore the file");
        labels.push_back({*code, std::string(row[Name]), {*longitude, *latitude}, *area, *halfWidth});
    });
    if (!read) return failure(toString(read.error()));
    return labels;
}

} // namespace atlas
