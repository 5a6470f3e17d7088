#pragma once

#include <cstdint>
#include <vector>

#include "data/network/network.h"
#include "model/filter/filter.h"
#include "model/view/arc_style.h"

namespace atlas {

// Where the two ends of an arc lie on the palette of a colouring (model/view/arc_legend.h): 0 its first
// colour, 65535 its last, which stands for what is not recorded.
struct ArcShade {
    std::uint16_t start = 0; // at city A
    std::uint16_t end = 0;

    friend bool operator==(const ArcShade&, const ArcShade&) = default;
};
inline constexpr std::uint16_t kUnknownShade = 65535;

// What a style makes of a network, whatever the theme and the projection: changing the colours needs no new
// arcs.
struct ArcColours {
    std::vector<ArcShade> shades;       // per partnership
    std::vector<std::uint8_t> isBold;   // per partnership, 1: wider; empty: none is
    std::vector<std::uint8_t> isDashed; // per partnership, 1: dashed and fainter; empty: none is
    bool isGradient = true;             // between two ends that differ; otherwise they meet in the middle
    float unknownWeight = 1.0F;         // of an arc whose colour is not recorded; less where they are many
};

ArcColours arcColours(const Network& network, const ArcStyle& style, EndedTies endedTies = EndedTies::Marked);

} // namespace atlas
