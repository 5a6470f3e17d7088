#include "model/view/comparison.h"

#include <algorithm>

namespace atlas {

std::array<Colour, kComparedArcCount> comparedColours(const Theme& theme) {
    return {theme.categories[5], theme.categories[2], theme.categories[0], theme.highlight};
}

std::optional<std::vector<ComparedArc>> comparedArcs(const Network& network, const FilterResult& shown,
                                                     const Selection& selection) {
    if (!selection.isComparison || selection.cities.size() < 2) return std::nullopt;
    const PartnershipTable& table = network.partnerships;
    constexpr unsigned kBoth = 3;
    // Per city, whose partner it is, in bits; the two are partners of themselves.
    std::vector<std::uint8_t> partnerOf(network.cities.size());
    for (unsigned end = 0; end < 2; ++end) {
        const CityIndex city = selection.cities[end];
        const auto bit = static_cast<std::uint8_t>(1U << end);
        partnerOf[city] |= bit;
        for (const PartnershipIndex partnership : shown.partnerships) {
            if (table.cityA[partnership] == city) partnerOf[table.cityB[partnership]] |= bit;
            if (table.cityB[partnership] == city) partnerOf[table.cityA[partnership]] |= bit;
        }
    }
    std::vector<ComparedArc> arcs(table.size(), ComparedArc::Other);
    for (const PartnershipIndex partnership : shown.partnerships) {
        for (unsigned end = 0; end < 2; ++end) {
            const CityIndex a = table.cityA[partnership];
            const CityIndex b = table.cityB[partnership];
            if (a != selection.cities[end] && b != selection.cities[end]) continue;
            const CityIndex other = a == selection.cities[end] ? b : a;
            arcs[partnership] = partnerOf[other] == kBoth ? ComparedArc::Common
                                : end == 0                ? ComparedArc::First
                                                          : ComparedArc::Second;
        }
    }
    return arcs;
}

std::optional<PartnershipIndex> partnershipOf(const Network& network, const FilterResult& shown, CityIndex a,
                                              CityIndex b) {
    const PartnershipTable& table = network.partnerships;
    const auto found =
        std::find_if(shown.partnerships.begin(), shown.partnerships.end(), [&](PartnershipIndex partnership) {
            const CityIndex from = table.cityA[partnership];
            const CityIndex to = table.cityB[partnership];
            return (from == a && to == b) || (from == b && to == a);
        });
    return found == shown.partnerships.end() ? std::nullopt : std::optional(*found);
}

} // namespace atlas
