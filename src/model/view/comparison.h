#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "data/style/theme.h"
#include "model/filter/filter.h"
#include "model/selection/selection.h"

namespace atlas {

// Whose an arc is while two cities are compared.
enum class ComparedArc : std::uint8_t {
    First,  // the first city's alone
    Second, // the second's
    Common, // to a partner of both, or between the two
    Other   // of neither: what is hovered
};
inline constexpr std::size_t kComparedArcCount = 4;

// Their colours in a theme, by number.
std::array<Colour, kComparedArcCount> comparedColours(const Theme& theme);

// Whose each partnership is, of those that are shown; nothing where no two cities are compared.
std::optional<std::vector<ComparedArc>> comparedArcs(const Network& network, const FilterResult& shown,
                                                     const Selection& selection);

// The shown partnership of two cities.
std::optional<PartnershipIndex> partnershipOf(const Network& network, const FilterResult& shown, CityIndex a,
                                              CityIndex b);

} // namespace atlas
