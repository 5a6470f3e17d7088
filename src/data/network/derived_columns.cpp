#include "data/network/derived_columns.h"

#include <algorithm>

#include "core/parallel.h"
#include "data/network/chart_bins.h"
#include "geo/geodesic.h"

namespace atlas {

namespace {

void deriveCityColumns(CityTable& cities, const PartnershipTable& table) {
    cities.citySize.resize(cities.size());
    for (CityIndex city = 0; city < cities.size(); ++city)
        cities.citySize[city] = citySizeOf(cities.communityPopulation(city));
    cities.partnerCount.assign(cities.size(), 0);
    for (std::size_t i = 0; i < table.size(); ++i) {
        ++cities.partnerCount[table.cityA[i]];
        if (table.cityB[i] != table.cityA[i]) ++cities.partnerCount[table.cityB[i]];
    }
}

// Nobody lives in a place of 0 inhabitants: no ratio can be told.
float sizeRatioOf(std::optional<std::int64_t> a, std::optional<std::int64_t> b) {
    if (!a || !b || *a <= 0 || *b <= 0) return 0.0F;
    return static_cast<float>(static_cast<double>(std::max(*a, *b)) / static_cast<double>(std::min(*a, *b)));
}

void resizeDerived(PartnershipTable& table) {
    const auto resize = [&table](auto&... columns) { (columns.resize(table.size()), ...); };
    resize(table.countryA, table.countryB, table.sizeA, table.sizeB, table.kindA, table.kindB,
           table.distanceKilometres, table.sizeRatio, table.distanceBin, table.sizeRatioBin,
           table.partnersBinA, table.partnersBinB);
}

void deriveRow(const CityTable& cities, PartnershipTable& table, std::size_t i) {
    const CityIndex a = table.cityA[i];
    const CityIndex b = table.cityB[i];
    table.countryA[i] = cities.country[a];
    table.countryB[i] = cities.country[b];
    table.sizeA[i] = cities.citySize[a];
    table.sizeB[i] = cities.citySize[b];
    table.kindA[i] = cities.kind[a];
    table.kindB[i] = cities.kind[b];
    table.distanceKilometres[i] =
        static_cast<float>(geodesicDistanceKilometres(cities.location[a], cities.location[b]));
    table.sizeRatio[i] = sizeRatioOf(cities.communityPopulation(a), cities.communityPopulation(b));
    table.distanceBin[i] = distanceBin(table.distanceKilometres[i]);
    table.sizeRatioBin[i] = sizeRatioBin(table.sizeRatio[i]);
    table.partnersBinA[i] = partnersBin(cities.partnerCount[a]);
    table.partnersBinB[i] = partnersBin(cities.partnerCount[b]);
}

std::optional<YearRange> recordedYearsOf(const PartnershipTable& table) {
    std::optional<YearRange> years;
    for (const std::int16_t year : table.yearEstablished) {
        if (year == kYearNotRecorded) continue;
        if (!years) years = YearRange{year, year};
        years->first = std::min(years->first, year);
        years->last = std::max(years->last, year);
    }
    return years;
}

} // namespace

void deriveColumns(Network& network) {
    constexpr std::size_t kBlock = 1024; // rows that one core takes at a time
    CityTable& cities = network.cities;
    PartnershipTable& table = network.partnerships;
    deriveCityColumns(cities, table);
    resizeDerived(table);
    inParallel((table.size() + kBlock - 1) / kBlock, [&](std::size_t block) {
        const std::size_t end = std::min(table.size(), (block + 1) * kBlock);
        for (std::size_t i = block * kBlock; i < end; ++i)
            deriveRow(cities, table, i);
    });
    network.recordedYears = recordedYearsOf(table);
}

} // namespace atlas
