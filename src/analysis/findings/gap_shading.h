#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "analysis/findings/gaps.h"
#include "data/style/theme.h"
#include "model/view/arc_legend.h"

namespace atlas {

// Where one class of partnerships per million inhabitants ends and the next begins. Fixed, so that the
// colours of two filters can be compared.
inline constexpr std::array<double, kShadingCount - 1> kGapBreaks{3.0, 10.0, 30.0, 100.0, 300.0};

// How a country or state is marked: by one of the classes, or by what there is instead of a rate.
enum class Shade : std::uint8_t {
    Lowest,                 // and the classes after it
    NoRate = kShadingCount, // partnerships, but no inhabitants recorded
    WithoutAny,             // no partnership shown
    Plain                   // of Antarctica and its islands, where nobody lives for good
};
Shade shadeOf(const PlaceActivity& activity);

struct PlaceShades {
    std::vector<Shade> countries; // per CountryIndex
    std::vector<Shade> states;    // per row of Network::states

    friend bool operator==(const PlaceShades&, const PlaceShades&) = default;
};
PlaceShades shadesOf(const Gaps& gaps, const Network& network);

// What the colours mean, for the panel and for pictures.
ArcLegend gapLegend(const Theme& theme);

} // namespace atlas
