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
    std::vector<TownNetworkMask> networksOf(network.cities.size(), 0);
    std::vector<bool> isMeant(network.cities.size(), false);
    for (const CityIndex city : places)
        isMeant[city] = true;
    std::vector<std::size_t> counts(network.townNetworks.size(), 0);
    std::size_t among = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const CityIndex a = table.cityA[i];
        const CityIndex b = table.cityB[i];
        networksOf[a] |= table.townNetworks[i];
        networksOf[b] |= table.townNetworks[i];
        if (!isMeant[a] || !isMeant[b]) continue;
        ++among;
        for (TownNetworkMask left = table.townNetworks[i]; left != 0; left &= left - 1U)
            ++counts[static_cast<std::size_t>(std::countr_zero(left))];
    }
    TownNetworkMask ofAll = places.empty() ? 0 : ~TownNetworkMask{0};
    for (const CityIndex city : places)
        ofAll &= networksOf[city];
    for (std::size_t row = 0; row < counts.size(); ++row) {
        if ((ofAll >> row & 1U) != 0 && 2 * counts[row] > among) return row;
    }
    return std::nullopt;
}

} // namespace atlas
