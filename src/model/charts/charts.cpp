#include "model/charts/charts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr std::size_t kSizeClasses = kCitySizeCount - 1; // without NotRecorded
constexpr auto kAllSizes = std::numeric_limits<CitySizeMask>::max();
constexpr auto kUnknownSize = static_cast<CitySizeMask>(maskOf(CitySize::NotRecorded));

// The first value of a bin; of the one after the last, where values end.
double firstValue(Chart chart, std::size_t bin) {
    if (chart == Chart::Distance) return kDistanceBinKilometres * static_cast<double>(bin);
    return bin < kSizeRatioBinCount ? kSizeRatioBinFirst[bin] : kLargestSizeRatio;
}

std::uint32_t firstPartners(std::size_t bin) {
    return bin < kPartnersBinCount ? kPartnersBinFirst[bin] : kUnlimitedPartners;
}

// Where a value lies among bins that begin at first(bin), in bins.
template <typename First>
double placeAmong(std::size_t binCount, double value, const First& first) {
    std::size_t bin = 0;
    while (bin + 1 < binCount && first(bin + 1) <= value)
        ++bin;
    const double share = (value - first(bin)) / (first(bin + 1) - first(bin));
    return static_cast<double>(bin) + std::clamp(share, 0.0, 1.0);
}

BinSpan spanOf(const ValueRange& range, const ChartAxis& axis) {
    const auto first = [&](std::size_t bin) { return firstValue(axis.chart, bin); };
    return {placeAmong(axis.binCount, range.min, first), placeAmong(axis.binCount, range.max, first)};
}

BinSpan spanOf(const PartnerRange& range) {
    const auto first = [](std::size_t bin) { return static_cast<double>(firstPartners(bin)); };
    return {placeAmong(kPartnersBinCount, static_cast<double>(range.min), first),
            placeAmong(kPartnersBinCount, static_cast<double>(range.max) + 1.0, first)};
}

BinSpan spanOf(const YearRange& years, const ChartAxis& axis) {
    const auto place = [&](int year) {
        const double bin = static_cast<double>(year - axis.years.firstYear) / axis.years.yearsPerClass;
        return std::clamp(bin, 0.0, static_cast<double>(axis.binCount));
    };
    // Bins go on beyond what is recorded; a range that ends there fills them.
    const bool fromStart = years.first <= axis.recorded.first;
    const bool toEnd = years.last >= axis.recorded.last;
    return {fromStart ? 0.0 : place(years.first),
            toEnd ? static_cast<double>(axis.binCount) : place(years.last + 1)};
}

YearRange yearsOf(const ChartAxis& axis, const BinRange& bins) {
    const YearRange years = axis.years.yearsOf(bins.first, bins.last);
    return {std::max(years.first, axis.recorded.first), std::min(years.last, axis.recorded.last)};
}

CitySizeMask sizesOf(const BinRange& bins) {
    unsigned mask = 0;
    for (std::size_t bin = bins.first; bin <= bins.last; ++bin)
        mask |= 1U << bin;
    return static_cast<CitySizeMask>(mask);
}

// A choice that leaves nothing out is none.
Filter tidied(Filter filter, const ChartAxis& axis) {
    const std::optional<BinSpan> span = chosenSpan(filter, axis);
    const bool isAll = span && span->begin <= 0.0 && span->end >= static_cast<double>(axis.binCount);
    const bool isEverySize = axis.chart == Chart::CitySize && filter.citySizes == kAllSizes;
    if (isEverySize) filter.citySizes = 0;
    return isAll && keepsNotRecorded(filter, axis.chart) ? cleared(std::move(filter), facetOf(axis.chart))
                                                         : filter;
}

} // namespace

Facet facetOf(Chart chart) {
    switch (chart) {
        case Chart::Distance:
            return Facet::Distance;
        case Chart::Founded:
            return Facet::Years;
        case Chart::CitySize:
            return Facet::CitySize;
        case Chart::SizeRatio:
            return Facet::SizeRatio;
        case Chart::Partners:
            return Facet::Partners;
    }
    return Facet::Distance;
}

std::vector<std::uint32_t> countsOf(const ChartAxis& axis, const FilterResult& result) {
    switch (axis.chart) {
        case Chart::Distance:
            return {result.byDistance.begin(), result.byDistance.end()};
        case Chart::CitySize:
            return {result.byCitySize.begin(), result.byCitySize.begin() + kSizeClasses};
        case Chart::SizeRatio:
            return {result.bySizeRatio.begin(), result.bySizeRatio.end()};
        case Chart::Partners:
            return {result.byPartners.begin(), result.byPartners.end()};
        case Chart::Founded:
            break;
    }
    return countsOf(axis.years, result.byYear);
}

BinRange binsBetween(std::size_t one, std::size_t other) {
    return {std::min(one, other), std::max(one, other)};
}

std::optional<BinSpan> chosenSpan(const Filter& filter, const ChartAxis& axis) {
    if (axis.chart == Chart::CitySize || !isActive(filter, facetOf(axis.chart))) return std::nullopt;
    switch (axis.chart) {
        case Chart::Distance:
            return spanOf(*filter.distanceKilometres, axis);
        case Chart::SizeRatio:
            return spanOf(*filter.sizeRatio, axis);
        case Chart::Partners:
            return spanOf(*filter.partners);
        default:
            return spanOf(*filter.years, axis);
    }
}

bool isChosen(const Filter& filter, const ChartAxis& axis, std::size_t bin) {
    if (axis.chart == Chart::CitySize)
        return filter.citySizes == 0 || (filter.citySizes & maskOf(static_cast<CitySize>(bin))) != 0;
    const std::optional<BinSpan> span = chosenSpan(filter, axis);
    const auto place = static_cast<double>(bin);
    return !span || (span->begin < place + 1.0 && span->end > place);
}

Filter withBins(Filter filter, const ChartAxis& axis, const BinRange& bins) {
    switch (axis.chart) {
        case Chart::Distance:
            filter.distanceKilometres =
                ValueRange{firstValue(axis.chart, bins.first), firstValue(axis.chart, bins.last + 1)};
            break;
        case Chart::SizeRatio:
            filter.sizeRatio =
                ValueRange{firstValue(axis.chart, bins.first), firstValue(axis.chart, bins.last + 1)};
            break;
        case Chart::Partners:
            filter.partners = PartnerRange{firstPartners(bins.first), bins.last + 1 < kPartnersBinCount
                                                                          ? firstPartners(bins.last + 1) - 1
                                                                          : kUnlimitedPartners};
            break;
        case Chart::Founded:
            filter.years = yearsOf(axis, bins);
            break;
        case Chart::CitySize:
            filter.citySizes = static_cast<CitySizeMask>(sizesOf(bins) | (filter.citySizes & kUnknownSize));
            break;
    }
    return tidied(std::move(filter), axis);
}

Filter withBinUsed(Filter filter, const ChartAxis& axis, std::size_t bin) {
    if (axis.chart == Chart::CitySize) {
        filter.citySizes = static_cast<CitySizeMask>(filter.citySizes ^ (1U << bin));
        return tidied(std::move(filter), axis);
    }
    Filter alone = withBins(filter, axis, {bin, bin});
    return alone == filter ? cleared(std::move(filter), facetOf(axis.chart)) : alone;
}

std::optional<std::uint32_t> notRecordedIn(const FilterResult& result, Chart chart) {
    switch (chart) {
        case Chart::Founded:
            return result.yearNotRecorded;
        case Chart::CitySize:
            return result.byCitySize[kSizeClasses];
        case Chart::SizeRatio:
            return result.sizeRatioNotRecorded;
        default:
            return std::nullopt;
    }
}

bool keepsNotRecorded(const Filter& filter, Chart chart) {
    switch (chart) {
        case Chart::Founded:
            return !filter.years || filter.keepUnknownYears;
        case Chart::CitySize:
            return filter.citySizes == 0 || (filter.citySizes & kUnknownSize) != 0;
        case Chart::SizeRatio:
            return !filter.sizeRatio || filter.keepUnknownSizeRatios;
        default:
            return true;
    }
}

Filter withNotRecorded(Filter filter, const ChartAxis& axis, bool isKept) {
    const bool isFresh = !isActive(filter, facetOf(axis.chart));
    if (isFresh && isKept) return filter;
    switch (axis.chart) {
        case Chart::Founded:
            if (isFresh) filter.years = axis.recorded;
            filter.keepUnknownYears = isKept;
            break;
        case Chart::SizeRatio:
            if (isFresh) filter.sizeRatio = ValueRange{kSizeRatioBinFirst.front(), kLargestSizeRatio};
            filter.keepUnknownSizeRatios = isKept;
            break;
        case Chart::CitySize: {
            const unsigned sizes = isFresh ? kAllSizes : filter.citySizes;
            filter.citySizes =
                static_cast<CitySizeMask>(isKept ? sizes | kUnknownSize : sizes & ~unsigned{kUnknownSize});
            break;
        }
        default:
            break;
    }
    return tidied(std::move(filter), axis);
}

} // namespace atlas
