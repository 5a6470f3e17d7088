// What stands at the axes of charts.
#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "model/charts/charts.h"
#include "model/filter/range_text.h"

namespace atlas {

namespace {

using Marks = std::vector<ChartAxis::Mark>;

std::string figure(double value) {
    return withThousands(std::llround(value));
}

Marks distanceMarks() {
    Marks marks;
    for (const double kilometres : {0.0, 5'000.0, 10'000.0, 15'000.0, 20'000.0})
        marks.push_back({kilometres / kDistanceBinKilometres, figure(kilometres)});
    return marks;
}

template <typename Firsts, typename Values>
Marks marksAt(const Firsts& firsts, const Values& values) {
    Marks marks;
    for (const auto value : values) {
        const auto found = std::find(firsts.begin(), firsts.end(), value);
        marks.push_back({static_cast<double>(found - firsts.begin()), figure(static_cast<double>(value))});
    }
    return marks;
}

// Between classes stands where one ends.
Marks citySizeMarks() {
    Marks marks;
    for (const char* thousands : {"10", "25", "50", "100", "300", "500"})
        marks.push_back({static_cast<double>(marks.size() + 1), thousands});
    return marks;
}

void layOutYears(ChartAxis& axis, std::size_t maxBins) {
    axis.years = yearClasses(axis.recorded, maxBins);
    axis.binCount = axis.years.count;
    const int span = axis.recorded.last - axis.recorded.first;
    const int step = span > 400 ? 200 : span > 120 ? 50 : span > 50 ? 20 : span > 15 ? 10 : 5;
    for (int year = (axis.years.firstYear + step - 1) / step * step; year <= axis.recorded.last;
         year += step) {
        axis.marks.push_back({static_cast<double>(year - axis.years.firstYear) / axis.years.yearsPerClass,
                              std::to_string(year)});
    }
}

} // namespace

ChartAxis chartAxis(Chart chart, const std::optional<YearRange>& recorded, std::size_t maxYearBins) {
    ChartAxis axis;
    axis.chart = chart;
    switch (chart) {
        case Chart::Distance:
            axis.binCount = kDistanceBinCount;
            axis.marks = distanceMarks();
            break;
        case Chart::CitySize:
            axis.binCount = kCitySizeCount - 1;
            axis.marks = citySizeMarks();
            break;
        case Chart::SizeRatio:
            axis.binCount = kSizeRatioBinCount;
            axis.marks = marksAt(kSizeRatioBinFirst, std::array{1.0, 10.0, 100.0, 1000.0});
            break;
        case Chart::Partners:
            axis.binCount = kPartnersBinCount;
            axis.marks = marksAt(kPartnersBinFirst, std::array{1U, 2U, 5U, 10U, 20U, 50U, 100U});
            break;
        case Chart::Founded:
            if (!recorded) break;
            axis.recorded = *recorded;
            layOutYears(axis, maxYearBins);
            break;
    }
    return axis;
}

std::string_view titleOf(Chart chart) {
    switch (chart) {
        case Chart::Distance:
            return "Distance";
        case Chart::Founded:
            return "Founded";
        case Chart::CitySize:
            return "City size";
        case Chart::SizeRatio:
            return "Size ratio";
        case Chart::Partners:
            return "Partners of a city";
    }
    return {};
}

std::string_view unitOf(Chart chart) {
    switch (chart) {
        case Chart::Distance:
            return "km";
        case Chart::Founded:
            return "year";
        case Chart::CitySize:
            return "thousand people";
        case Chart::SizeRatio:
            return "times, tenfold steps";
        case Chart::Partners:
            return "tenfold steps";
    }
    return {};
}

std::string binText(const ChartAxis& axis, std::size_t bin) {
    const Filter only = withBins({}, axis, {bin, bin});
    switch (axis.chart) {
        case Chart::Distance:
            return kilometresText(*only.distanceKilometres) + " · " + milesText(*only.distanceKilometres);
        case Chart::SizeRatio:
            return sizeRatioText(*only.sizeRatio);
        case Chart::Partners:
            return partnersText(*only.partners);
        case Chart::CitySize:
            return std::string(termOf(static_cast<CitySize>(bin)).name) + " inhabitants";
        case Chart::Founded:
            break;
    }
    const YearRange years = only.years.value_or(axis.recorded);
    const std::string first = std::to_string(years.first);
    return years.first == years.last ? first : first + "–" + std::to_string(years.last);
}

} // namespace atlas
