#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/filter/filter.h"
#include "model/filter/year_classes.h"

namespace atlas {

// Charts of partnerships by bins, each of which filters: as values, apart from any window.
enum class Chart : std::uint8_t { Distance, Founded, CitySize, SizeRatio, Partners };

// The bins of a chart and what is written beneath them.
struct ChartAxis {
    struct Mark {
        double bin = 0.0; // 0: the left edge of the first bin
        std::string label;
    };

    Chart chart = Chart::Distance;
    std::size_t binCount = 0;
    std::vector<Mark> marks;
    // Of Founded alone:
    YearRange recorded;
    YearClasses years; // one bin each
};

// Founded has at most so many bins, of 1, 5, 10 or more years, and none where no year is recorded.
ChartAxis chartAxis(Chart chart, const std::optional<YearRange>& recorded, std::size_t maxYearBins);

Facet facetOf(Chart chart);
std::string_view titleOf(Chart chart);
std::string_view unitOf(Chart chart); // "km", "inhabitants, thousands"

// What a bin means: "500–1,000 km · 311–621 mi", "1956–1960".
std::string binText(const ChartAxis& axis, std::size_t bin);

// Partnerships per bin under all other filters.
std::vector<std::uint32_t> countsOf(const ChartAxis& axis, const FilterResult& result);

struct BinRange { // inclusive
    std::size_t first = 0;
    std::size_t last = 0;

    friend bool operator==(const BinRange&, const BinRange&) = default;
};
BinRange binsBetween(std::size_t one, std::size_t other);

// Where a chosen range begins and ends, in bins; ranges that come from elsewhere may cut through bins.
// Nothing when the chart does not filter, or chooses by class.
struct BinSpan {
    double begin = 0.0;
    double end = 0.0;

    friend bool operator==(const BinSpan&, const BinSpan&) = default;
};
std::optional<BinSpan> chosenSpan(const Filter& filter, const ChartAxis& axis);

// Whether a bin passes, in part at least.
bool isChosen(const Filter& filter, const ChartAxis& axis, std::size_t bin);

// Chooses these bins; all of them is no choice.
Filter withBins(Filter filter, const ChartAxis& axis, const BinRange& bins);

// One bin more or less where bins are classes; elsewhere this one alone, or, where it was, none.
Filter withBinUsed(Filter filter, const ChartAxis& axis, std::size_t bin);

// Not recorded is a choice of its own, where there is such a thing.
std::optional<std::uint32_t> notRecordedIn(const FilterResult& result, Chart chart);
bool keepsNotRecorded(const Filter& filter, Chart chart);
Filter withNotRecorded(Filter filter, const ChartAxis& axis, bool isKept);

} // namespace atlas
