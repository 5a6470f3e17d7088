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

ComparedKinds comparedKinds(const Network& network, const FilterResult& shown, const Selection& selection) {
    ComparedKinds kinds{};
    const std::optional<std::vector<ComparedArc>> arcs = comparedArcs(network, shown, selection);
    for (std::size_t i = 0; arcs && i < kinds.size(); ++i)
        kinds[i] = std::find(arcs->begin(), arcs->end(), static_cast<ComparedArc>(i)) != arcs->end();
    return kinds;
}

std::array<std::string, kComparedArcCount - 1> comparedNames(const Network& network,
                                                             const Selection& selection) {
    const CityIndex a = selection.cities[0];
    const CityIndex b = selection.cities[1];
    const std::vector<std::string>& names = network.cities.name;
    const bool areAlike = names[a] == names[b];
    return {areAlike ? network.cityLabel(a) : names[a], areAlike ? network.cityLabel(b) : names[b],
            "Both"}; // also the tie between the two
}

std::optional<ArcLegend> comparisonLegend(const Network& network, const Selection& selection,
                                          const ComparedKinds& kinds, const Theme& theme) {
    if (std::find(kinds.begin(), kinds.end(), true) == kinds.end()) return std::nullopt;
    const auto names = comparedNames(network, selection);
    const std::array<Colour, kComparedArcCount> colours = comparedColours(theme);
    ArcLegend legend;
    legend.title = "Side by side";
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i]) legend.swatches.push_back({names[i], colours[i]});
    }
    return legend;
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
