#include "data/network/chart_bins.h"

#include <algorithm>

#include "data/network/network.h"

namespace atlas {

namespace {

// Nobody lives in a place of 0 inhabitants: no ratio can be told.
float sizeRatioOf(std::optional<std::int64_t> a, std::optional<std::int64_t> b) {
    if (!a || !b || *a <= 0 || *b <= 0) return 0.0F;
    return static_cast<float>(static_cast<double>(std::max(*a, *b)) / static_cast<double>(std::min(*a, *b)));
}

template <typename Firsts, typename Value>
std::uint8_t binAmong(const Firsts& firsts, Value value) {
    const auto after = std::upper_bound(firsts.begin() + 1, firsts.end(), value);
    return static_cast<std::uint8_t>(after - firsts.begin() - 1);
}

} // namespace

std::uint8_t distanceBin(float kilometres) {
    const double bin = static_cast<double>(kilometres) / kDistanceBinKilometres;
    return static_cast<std::uint8_t>(std::clamp(bin, 0.0, static_cast<double>(kDistanceBinCount - 1)));
}

std::uint8_t sizeRatioBin(float ratio) {
    return ratio > 0.0F ? binAmong(kSizeRatioBinFirst, static_cast<double>(ratio)) : kSizeRatioNotRecorded;
}

std::uint8_t partnersBin(std::uint32_t partners) {
    return binAmong(kPartnersBinFirst, partners);
}

void deriveColumns(const CityTable& cities, PartnershipTable& table) {
    const std::size_t count = table.size();
    table.sizeRatio.resize(count);
    table.distanceBin.resize(count);
    table.sizeRatioBin.resize(count);
    table.partnersBinA.resize(count);
    table.partnersBinB.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const CityIndex a = table.cityA[i];
        const CityIndex b = table.cityB[i];
        table.sizeRatio[i] = sizeRatioOf(cities.population[a], cities.population[b]);
        table.distanceBin[i] = distanceBin(table.distanceKilometres[i]);
        table.sizeRatioBin[i] = sizeRatioBin(table.sizeRatio[i]);
        table.partnersBinA[i] = partnersBin(cities.partnerCount[a]);
        table.partnersBinB[i] = partnersBin(cities.partnerCount[b]);
    }
}

} // namespace atlas
