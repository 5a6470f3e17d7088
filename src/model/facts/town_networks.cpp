#include "model/facts/town_networks.h"

#include <bit>

namespace atlas {

std::vector<CityIndex> membersOf(const Network& network, std::size_t townNetwork) {
    const PartnershipTable& table = network.partnerships;
    std::vector<bool> isMember(network.cities.size(), false);
    for (std::size_t i = 0; i < table.size(); ++i) {
        if ((table.townNetworks[i] >> townNetwork & 1U) == 0) continue;
        isMember[table.cityA[i]] = true;
        isMember[table.cityB[i]] = true;
    }
    std::vector<CityIndex> members;
    for (CityIndex city = 0; city < isMember.size(); ++city) {
        if (isMember[city]) members.push_back(city);
    }
    return members;
}

std::optional<std::size_t> townNetworkAmong(const Network& network, std::span<const CityIndex> places) {
    const PartnershipTable& table = network.partnerships;
    std::vector<bool> isMeant(network.cities.size(), false);
    for (const CityIndex city : places)
        isMeant[city] = true;
    TownNetworkMask common = 0;
    bool hasAny = false;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (!isMeant[table.cityA[i]] || !isMeant[table.cityB[i]]) continue;
        common = hasAny ? common & table.townNetworks[i] : table.townNetworks[i];
        hasAny = true;
    }
    if (common == 0) return std::nullopt;
    return static_cast<std::size_t>(std::countr_zero(common));
}

} // namespace atlas
