#include "scene/arcs/arc_colours.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/view/arc_legend.h"

namespace atlas {

namespace {

constexpr float kFaintestUnknown = 0.03F;

// A place among the known colours, 0 to 1, as a shade.
std::uint16_t shadeAt(double place, std::size_t known) {
    const auto colours =
        static_cast<double>(known); // steps of the whole palette, with the unknown at its end
    return static_cast<std::uint16_t>(std::lround(place * (colours - 1.0) / colours * 65535.0));
}

std::uint16_t shadeOf(std::size_t colour, std::size_t known) {
    return shadeAt(static_cast<double>(colour) / static_cast<double>(std::max<std::size_t>(1, known - 1)),
                   known);
}

ArcShade sameAtBothEnds(std::uint16_t shade) {
    return {shade, shade};
}

// Ranks, not kilometres: most partnerships are short, and each colour gets its share.
std::vector<ArcShade> byDistanceRank(const Network& network, std::size_t known) {
    const std::vector<float>& distances = network.partnerships.distanceKilometres;
    std::vector<PartnershipIndex> order(distances.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](PartnershipIndex a, PartnershipIndex b) { return distances[a] < distances[b]; });
    std::vector<ArcShade> shades(distances.size());
    const auto last = static_cast<double>(std::max<std::size_t>(1, distances.size() - 1));
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        shades[order[rank]] = sameAtBothEnds(shadeAt(static_cast<double>(rank) / last, known));
    }
    return shades;
}

std::uint16_t continentShade(const Network& network, CountryIndex country, std::size_t known) {
    const std::optional<std::size_t> place = placeOf(network.countries.continent[country]);
    return place ? shadeOf(*place, known) : kUnknownShade;
}

std::uint16_t programShade(ProgramMask programs, std::size_t known) {
    const ProgramGroup group = programGroupOf(programs);
    return group == ProgramGroup::NotRecorded ? kUnknownShade
                                              : shadeOf(static_cast<std::size_t>(group), known);
}

std::uint16_t decadeShade(std::int16_t year, const YearClasses& decades, std::size_t known) {
    return year == kYearNotRecorded ? kUnknownShade : shadeOf(decades.classOf(year), known);
}

std::uint16_t sizeShade(const CityTable& cities, CityIndex a, CityIndex b, std::size_t known) {
    const std::optional<double> similarity =
        sizeSimilarity(cities.communityPopulation(a), cities.communityPopulation(b));
    return similarity ? shadeAt(*similarity, known) : kUnknownShade;
}

ArcShade shadeOfPartnership(const Network& network, PartnershipIndex partnership, ArcColouring colouring,
                            const YearClasses& decades, std::size_t known) {
    const PartnershipTable& table = network.partnerships;
    switch (colouring) {
        case ArcColouring::Continents:
            return {continentShade(network, table.countryA[partnership], known),
                    continentShade(network, table.countryB[partnership], known)};
        case ArcColouring::Program:
            return sameAtBothEnds(programShade(table.programs[partnership], known));
        case ArcColouring::Founded:
            return sameAtBothEnds(decadeShade(table.yearEstablished[partnership], decades, known));
        case ArcColouring::Evidence:
            return sameAtBothEnds(
                shadeOf(static_cast<std::size_t>(std::max(1, evidenceCount(table.evidence[partnership])) - 1),
                        known));
        case ArcColouring::SizeSimilarity:
            return sameAtBothEnds(
                sizeShade(network.cities, table.cityA[partnership], table.cityB[partnership], known));
        case ArcColouring::Distance:
            break;
    }
    return {};
}

// Where little is recorded, all that is not together gives less light than what is.
float unknownWeightOf(const std::vector<ArcShade>& shades) {
    const auto unknown =
        static_cast<float>(std::count(shades.begin(), shades.end(), sameAtBothEnds(kUnknownShade)));
    const float known = static_cast<float>(shades.size()) - unknown;
    if (unknown <= known || known == 0.0F) return 1.0F;
    return std::max(kFaintestUnknown, 0.5F * known / unknown);
}

} // namespace

ArcColours arcColours(const Network& network, const ArcStyle& style, EndedTies endedTies) {
    ArcColours colours;
    const PartnershipTable& table = network.partnerships;
    const YearClasses decades = decadesOf(network.recordedYears);
    const std::size_t known = knownColours(style.colouring, decades);
    colours.isGradient = style.gradient;
    if (style.colouring == ArcColouring::Distance) {
        colours.shades = byDistanceRank(network, known);
    } else {
        colours.shades.reserve(table.size());
        for (PartnershipIndex partnership = 0; partnership < table.size(); ++partnership) {
            colours.shades.push_back(
                shadeOfPartnership(network, partnership, style.colouring, decades, known));
        }
        colours.unknownWeight = unknownWeightOf(colours.shades);
    }
    if (style.widths == ArcWidths::Corroborated) {
        for (const EvidenceMask evidence : table.evidence)
            colours.isBold.push_back(evidenceCount(evidence) > 1 ? 1 : 0);
    }
    if (endedTies == EndedTies::Marked && std::any_of(table.status.begin(), table.status.end(), isEnded)) {
        for (const Status status : table.status)
            colours.isDashed.push_back(isEnded(status) ? 1 : 0);
    }
    return colours;
}

} // namespace atlas
