#include "model/charts/charts.h"

#include <numeric>

#include "../support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr std::array kCharts{Chart::Distance, Chart::Founded, Chart::CitySize, Chart::SizeRatio,
                             Chart::Partners};

const Network& network() {
    return *shippedNetwork().network;
}

ChartAxis axisOf(Chart chart, std::size_t maxYearBins = 24) {
    return chartAxis(chart, network().recordedYears, maxYearBins);
}

std::size_t passing(const Filter& filter) {
    return applyFilter(network(), filter).partnerships.size();
}

// A filter with every chart at work.
Filter everyChart() {
    Filter filter;
    filter.distanceKilometres = ValueRange{300.0, 9'000.0};
    filter.years = YearRange{1957, 2015};
    filter.citySizes = static_cast<CitySizeMask>(~unsigned{maskOf(CitySize::Over500000)});
    filter.sizeRatio = ValueRange{1.0, 20.0};
    filter.keepUnknownSizeRatios = true;
    filter.partners = PartnerRange{2, 30};
    return filter;
}

} // namespace

TEST_CASE("a chart counts what each of its bins would leave under all other filters") {
    Filter american;
    american.unitedStates = true;
    for (const Filter& filter : {Filter{}, everyChart(), american}) {
        const FilterResult result = applyFilter(network(), filter);
        for (const Chart chart : kCharts) {
            const ChartAxis axis = axisOf(chart);
            const std::vector<std::uint32_t> counts = countsOf(axis, result);
            REQUIRE(counts.size() == axis.binCount);
            for (std::size_t bin = 0; bin < axis.binCount; ++bin) {
                // Alone, without what is not recorded.
                const Filter only = withBins(cleared(filter, facetOf(chart)), axis, {bin, bin});
                Filter alone = only;
                alone.citySizeEnds = filter.citySizeEnds;
                CAPTURE(titleOf(chart));
                CAPTURE(bin);
                CHECK(counts[bin] == passing(alone));
            }
        }
    }
}

TEST_CASE("a brush over bins leaves what its bars show together") {
    const FilterResult all = applyFilter(network(), {});
    for (const Chart chart : {Chart::Distance, Chart::Founded, Chart::SizeRatio}) {
        const ChartAxis axis = axisOf(chart);
        const std::vector<std::uint32_t> counts = countsOf(axis, all);
        for (const BinRange bins : {BinRange{0, 2}, BinRange{3, 9}, BinRange{10, axis.binCount - 1}}) {
            const auto sum = std::accumulate(counts.begin() + static_cast<std::ptrdiff_t>(bins.first),
                                             counts.begin() + static_cast<std::ptrdiff_t>(bins.last) + 1, 0U);
            CHECK(passing(withBins({}, axis, bins)) == sum);
        }
        const std::uint32_t recorded = std::accumulate(counts.begin(), counts.end(), 0U);
        CHECK(recorded + notRecordedIn(all, chart).value_or(0) == network().partnerships.size());
    }
}

TEST_CASE("years have narrow bins where there is room") {
    const std::optional<YearRange> recorded = network().recordedYears;
    REQUIRE(recorded == YearRange{1910, 2026});
    const ChartAxis narrow = axisOf(Chart::Founded, 200);
    CHECK(narrow.binCount == 117);
    CHECK(narrow.years.firstYear == 1910);
    const ChartAxis wide = axisOf(Chart::Founded);
    CHECK(wide.years.yearsPerClass == 5);
    CHECK(wide.years.firstYear == 1910);
    CHECK(wide.binCount == 24);
    CHECK(binText(wide, 5) == "1935–1939");
    CHECK(binText(wide, 0) == "1910–1914");
    CHECK(binText(narrow, 0) == "1910");
    const ChartAxis long_ = chartAxis(Chart::Founded, YearRange{1000, 2100}, 24);
    CHECK(long_.binCount <= 24);
    CHECK(chartAxis(Chart::Founded, std::nullopt, 24).binCount == 0);
}

TEST_CASE("what is chosen lies where its bins lie") {
    for (const Chart chart : {Chart::Distance, Chart::Founded, Chart::SizeRatio, Chart::Partners}) {
        const ChartAxis axis = axisOf(chart);
        CHECK_FALSE(chosenSpan({}, axis).has_value());
        const Filter filter = withBins({}, axis, {2, 4});
        CHECK(chosenSpan(filter, axis) == BinSpan{2.0, 5.0});
        CHECK_FALSE(isChosen(filter, axis, 1));
        CHECK(isChosen(filter, axis, 2));
        CHECK(isChosen(filter, axis, 4));
        CHECK_FALSE(isChosen(filter, axis, 5));
    }
    Filter cut; // from elsewhere: through the middle of bins
    cut.distanceKilometres = ValueRange{250.0, 750.0};
    CHECK(chosenSpan(cut, axisOf(Chart::Distance)) == BinSpan{0.5, 1.5});
    cut.years = YearRange{1957, 1957};
    CHECK(chosenSpan(cut, axisOf(Chart::Founded))->begin == doctest::Approx(9.4));
    CHECK(chosenSpan(cut, axisOf(Chart::Founded))->end == doctest::Approx(9.6));
}

TEST_CASE("all bins are no choice; of years and sizes only with what is not recorded") {
    const Filter none;
    for (const Chart chart : kCharts) {
        const ChartAxis axis = axisOf(chart);
        const Filter all = withBins({}, axis, {0, axis.binCount - 1});
        if (!notRecordedIn(applyFilter(network(), none), chart)) {
            CHECK(all == none);
            continue;
        }
        CHECK(isActive(all, facetOf(chart)));
        CHECK_FALSE(keepsNotRecorded(all, chart));
        CHECK(withNotRecorded(all, axis, true) == none);
    }
}

TEST_CASE("what is not recorded goes and comes back") {
    for (const Chart chart : {Chart::Founded, Chart::CitySize, Chart::SizeRatio}) {
        const ChartAxis axis = axisOf(chart);
        CHECK(keepsNotRecorded({}, chart));
        CHECK(withNotRecorded({}, axis, true) == Filter{});
        const Filter without = withNotRecorded({}, axis, false);
        CHECK_FALSE(keepsNotRecorded(without, chart));
        const std::uint32_t unknown = *notRecordedIn(applyFilter(network(), {}), chart);
        if (chart != Chart::CitySize) // there the other end may be recorded
            CHECK(passing(without) == network().partnerships.size() - unknown);
        CHECK(withNotRecorded(without, axis, true) == Filter{});
        const Filter some = withBins({}, axis, {1, 2});
        CHECK(keepsNotRecorded(withNotRecorded(some, axis, true), chart));
    }
}

TEST_CASE("a bar is chosen alone, and again released") {
    for (const Chart chart : kCharts) {
        const ChartAxis axis = axisOf(chart);
        const Filter one = withBinUsed({}, axis, 3);
        CHECK(isChosen(one, axis, 3));
        CHECK_FALSE(isChosen(one, axis, 2));
        CHECK(withBinUsed(one, axis, 3) == Filter{});
    }
    const ChartAxis sizes = axisOf(Chart::CitySize);
    const Filter two = withBinUsed(withBinUsed({}, sizes, 0), sizes, 6);
    CHECK(two.citySizes == (maskOf(CitySize::Under10000) | maskOf(CitySize::Over500000)));
}

TEST_CASE("bins say what they hold, and marks stand at round figures") {
    CHECK(binText(axisOf(Chart::Distance), 1) == "500–1,000 km · 311–621 mi");
    CHECK(binText(axisOf(Chart::SizeRatio), 1) == "1.25–1.6 times as large");
    CHECK(binText(axisOf(Chart::SizeRatio), 30) == "over 1,000 times as large");
    CHECK(binText(axisOf(Chart::Partners), 0) == "1 partner");
    CHECK(binText(axisOf(Chart::Partners), 6) == "8–9 partners");
    CHECK(binText(axisOf(Chart::Partners), 17) == "100 or more partners");
    CHECK(binText(axisOf(Chart::CitySize), 0) == "Under 10,000 inhabitants");
    for (const Chart chart : kCharts) {
        const ChartAxis axis = axisOf(chart);
        for (const ChartAxis::Mark& mark : axis.marks)
            CHECK(mark.bin <= static_cast<double>(axis.binCount));
    }
    CHECK(axisOf(Chart::SizeRatio).marks[1].bin == 10.0);
}

TEST_CASE("bins hold what their first values say") {
    CHECK(distanceBin(0.0F) == 0);
    CHECK(distanceBin(499.9F) == 0);
    CHECK(distanceBin(500.0F) == 1);
    CHECK(distanceBin(20'003.0F) == 40);
    CHECK(sizeRatioBin(0.0F) == kSizeRatioNotRecorded);
    CHECK(sizeRatioBin(1.0F) == 0);
    CHECK(sizeRatioBin(2.0F) == 3);
    CHECK(sizeRatioBin(318'000.0F) == 30);
    CHECK(partnersBin(1) == 0);
    CHECK(partnersBin(7) == 5);
    CHECK(partnersBin(5'000) == 17);
}
