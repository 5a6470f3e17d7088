// The charts as a table.
#include "export/tables/answer_tables.h"
#include "model/charts/charts.h"

namespace atlas {

namespace {

constexpr std::size_t kMaxYears = static_cast<std::size_t>(kLatestYear); // a row for each

class ChartRows {
public:
    explicit ChartRows(DataTable& table) : m_table(table) {}

    // From a figure to the next one; nothing above the last.
    void range(std::string_view chart, double from, std::optional<double> below, std::uint32_t count) {
        FieldValue end;
        if (below) end = *below;
        m_table.rows.push_back({std::string(chart), std::monostate{}, from, end, std::int64_t{count}});
    }
    void value(std::string_view chart, std::string_view id, std::uint32_t count) {
        m_table.rows.push_back(
            {std::string(chart), std::string(id), std::monostate{}, std::monostate{}, std::int64_t{count}});
    }

private:
    DataTable& m_table;
};

template <typename Firsts, typename Counts>
void addRanges(ChartRows& rows, std::string_view chart, const Firsts& firsts, const Counts& counts) {
    for (std::size_t i = 0; i < firsts.size(); ++i) {
        std::optional<double> below;
        if (i + 1 < firsts.size()) below = static_cast<double>(firsts[i + 1]);
        rows.range(chart, static_cast<double>(firsts[i]), below, counts[i]);
    }
}

template <typename Enum, typename Counts>
void addTerms(ChartRows& rows, std::string_view chart, const Counts& counts) {
    for (std::size_t i = 0; i < counts.size(); ++i)
        rows.value(chart, termOf(static_cast<Enum>(i)).id, counts[i]);
}

} // namespace

DataTable chartsTable(const Network& network, const FilterResult& shown) {
    DataTable table{{"chart", "value", "from", "below", "partnerships"}, {}};
    ChartRows rows(table);
    for (std::size_t i = 0; i < kDistanceBinCount; ++i)
        rows.range("distance_km", kDistanceBinKilometres * static_cast<double>(i),
                   kDistanceBinKilometres * static_cast<double>(i + 1), shown.byDistance[i]);
    const ChartAxis years = chartAxis(Chart::Founded, network.recordedYears, kMaxYears);
    const std::vector<std::uint32_t> byYear = countsOf(years, shown);
    for (std::size_t i = 0; i < years.binCount; ++i)
        rows.range("year_established", years.years.firstYearOf(i), years.years.firstYearOf(i + 1), byYear[i]);
    rows.value("year_established", "not-recorded", shown.yearNotRecorded);
    addTerms<CitySize>(rows, "city_size", shown.byCitySize);
    addRanges(rows, "size_ratio", kSizeRatioBinFirst, shown.bySizeRatio);
    rows.value("size_ratio", "not-recorded", shown.sizeRatioNotRecorded);
    addRanges(rows, "partners", kPartnersBinFirst, shown.byPartners);
    addTerms<Status>(rows, "status", shown.byStatus);
    addTerms<ProgramType>(rows, "program", shown.byProgram);
    return table;
}

} // namespace atlas
