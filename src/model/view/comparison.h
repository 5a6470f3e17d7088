#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "data/style/theme.h"
#include "model/filter/filter.h"
#include "model/selection/selection.h"
#include "model/view/arc_legend.h"

namespace atlas {

// Whose an arc is while two cities are compared.
enum class ComparedArc : std::uint8_t {
    First,  // the first city's alone
    Second, // the second's
    Common, // to a partner of both, or between the two
    Other   // of neither: what is hovered
};
inline constexpr std::size_t kComparedArcCount = 4;

// What the arcs of a comparison are called: two cities of one name with their countries.
std::array<std::string, kComparedArcCount - 1> comparedNames(const Network& network,
                                                             const Selection& selection);

// Their colours in a theme, by number.
std::array<Colour, kComparedArcCount> comparedColours(const Theme& theme);

// Whose each partnership is, of those that are shown; nothing where no two cities are compared.
std::optional<std::vector<ComparedArc>> comparedArcs(const Network& network, const FilterResult& shown,
                                                     const Selection& selection);

// Whether there are such arcs: the first city's, the second's, those to partners in common.
using ComparedKinds = std::array<bool, kComparedArcCount - 1>;
ComparedKinds comparedKinds(const Network& network, const FilterResult& shown, const Selection& selection);

// What the colours of two cities that are compared mean, by the cities' names; nothing while none has an arc.
std::optional<ArcLegend> comparisonLegend(const Network& network, const Selection& selection,
                                          const ComparedKinds& kinds, const Theme& theme);

// The shown partnership of two cities.
std::optional<PartnershipIndex> partnershipOf(const Network& network, const FilterResult& shown, CityIndex a,
                                              CityIndex b);

} // namespace atlas
