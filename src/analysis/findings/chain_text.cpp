#include "analysis/findings/chain_text.h"

#include "core/text.h"

namespace atlas {

std::string noChainText(const Network& network, const FilterResult& shown, CityIndex from, CityIndex to) {
    const std::vector<CityIndex> aroundFrom = citiesInReach(network, shown, from);
    const std::vector<CityIndex> aroundTo = citiesInReach(network, shown, to);
    const bool isFrom = aroundFrom.size() <= aroundTo.size();
    const CityIndex city = isFrom ? from : to;
    const std::string& name = network.cities.name[city];
    const std::size_t others = (isFrom ? aroundFrom : aroundTo).size();
    if (others <= 1) return name + " has no partner that is shown, so no chain leads there.";
    const std::size_t partners = shown.partnersByCity[city];
    const std::string count = withThousands(static_cast<std::int64_t>(others - 1));
    if (partners + 1 == others) {
        return name + " and its " + (partners == 1 ? "one partner" : count + " partners") +
               " stand apart from the rest: no partnership shown leads on from them.";
    }
    return name + " and " + count +
           " more cities stand apart from the rest: no partnership shown leads on from them.";
}

std::string chainLengthText(std::size_t partnerships) {
    return withThousands(static_cast<std::int64_t>(partnerships)) +
           (partnerships == 1 ? " partnership, " : " partnerships, ") +
           withThousands(static_cast<std::int64_t>(partnerships + 1)) + " cities";
}

} // namespace atlas
