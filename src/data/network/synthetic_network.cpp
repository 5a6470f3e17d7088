#include "data/network/synthetic_network.h"

#include <algorithm>
#include <random>

#include "core/parallel.h"
#include "data/network/chart_bins.h"
#include "geo/geodesic.h"

namespace atlas {

namespace {

constexpr std::uint32_t kSeed = 1956; // any; fixed, so that every run measures the same

// Columns that a row of the new table takes over from one of the old.
void appendRow(const PartnershipTable& from, PartnershipIndex row, PartnershipTable& to) {
    to.yearEstablished.push_back(from.yearEstablished[row]);
    to.programs.push_back(from.programs[row]);
    to.status.push_back(from.status[row]);
    to.evidence.push_back(from.evidence[row]);
    to.awarded.push_back(from.awarded[row]);
    to.sourceUrls.emplace_back();
}

} // namespace

NetworkPointer syntheticNetwork(const Network& real, std::size_t partnershipCount) {
    auto network = std::make_shared<Network>(real);
    PartnershipTable& table = network->partnerships;
    table = {};
    const PartnershipTable& rows = real.partnerships;
    if (rows.size() == 0) return network;
    std::fill(network->cities.partnerCount.begin(), network->cities.partnerCount.end(), 0U);
    std::mt19937 random(kSeed);
    std::uniform_int_distribution<PartnershipIndex> anyRow(0, static_cast<PartnershipIndex>(rows.size() - 1));
    for (std::size_t i = 0; i < partnershipCount; ++i) {
        const CityIndex a = rows.cityA[anyRow(random)];
        const CityIndex b = rows.cityB[anyRow(random)];
        table.cityA.push_back(a);
        table.cityB.push_back(b);
        table.countryA.push_back(real.cities.country[a]);
        table.countryB.push_back(real.cities.country[b]);
        table.sizeA.push_back(real.cities.citySize[a]);
        table.sizeB.push_back(real.cities.citySize[b]);
        ++network->cities.partnerCount[a];
        ++network->cities.partnerCount[b];
        appendRow(rows, anyRow(random), table);
    }
    table.distanceKilometres.resize(partnershipCount);
    constexpr std::size_t kBlock = 1024;
    inParallel((partnershipCount + kBlock - 1) / kBlock, [&](std::size_t block) {
        for (std::size_t i = block * kBlock; i < std::min(partnershipCount, (block + 1) * kBlock); ++i) {
            table.distanceKilometres[i] = static_cast<float>(geodesicDistanceKilometres(
                real.cities.location[table.cityA[i]], real.cities.location[table.cityB[i]]));
        }
    });
    deriveColumns(network->cities, table);
    return network;
}

} // namespace atlas
