#include "data/network/synthetic_network.h"

#include <random>

#include "data/network/derived_columns.h"

namespace atlas {

namespace {

constexpr std::uint32_t kSeed = 1956; // any; fixed, so that every run measures the same

// Columns that a row of the new table takes over from one of the old.
void appendRow(const PartnershipTable& from, PartnershipIndex row, PartnershipTable& to) {
    to.yearEstablished.push_back(from.yearEstablished[row]);
    to.yearBasis.push_back(from.yearBasis[row]);
    to.programs.push_back(from.programs[row]);
    to.programBasis.push_back(from.programBasis[row]);
    to.townNetworks.push_back(from.townNetworks[row]);
    to.status.push_back(from.status[row]);
    to.evidence.push_back(from.evidence[row]);
    to.awarded.push_back(from.awarded[row]);
    to.sourceUrls.emplace_back();
    to.factPages.emplace_back();
}

} // namespace

NetworkPointer syntheticNetwork(const Network& real, std::size_t partnershipCount) {
    auto network = std::make_shared<Network>(real);
    PartnershipTable& table = network->partnerships;
    table = {};
    const PartnershipTable& rows = real.partnerships;
    if (rows.size() == 0) return network;
    std::mt19937 random(kSeed);
    std::uniform_int_distribution<PartnershipIndex> anyRow(0, static_cast<PartnershipIndex>(rows.size() - 1));
    for (std::size_t i = 0; i < partnershipCount; ++i) {
        table.cityA.push_back(rows.cityA[anyRow(random)]);
        table.cityB.push_back(rows.cityB[anyRow(random)]);
        appendRow(rows, anyRow(random), table);
    }
    deriveColumns(*network);
    return network;
}

} // namespace atlas
