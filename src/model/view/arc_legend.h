#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "data/style/theme.h"
#include "model/filter/filter.h"
#include "model/filter/year_classes.h"
#include "model/view/arc_style.h"

namespace atlas {

// What the places on the ramps mean in a network: how far its partnerships reach and when they began.
struct ArcScale {
    double medianKilometres = 0.0; // the middle of the distance ramp
    double longestKilometres = 0.0;
    YearClasses decades; // a colour each

    friend bool operator==(const ArcScale&, const ArcScale&) = default;
};
ArcScale arcScaleOf(const Network& network);

// The colours of a colouring in a theme: what is recorded first, as many as `knownColours`, and last the one
// for what is not.
inline constexpr std::size_t kMaxPaletteColours = 17;
std::vector<Colour> arcPalette(ArcColouring colouring, const Theme& theme, const YearClasses& decades);
std::size_t knownColours(ArcColouring colouring, const YearClasses& decades); // the same in every theme

// What a legend says, for the window and for pictures alike.
struct ArcLegend {
    struct Swatch {
        std::string label;
        Colour colour;
        bool isStriped = false; // as areas are that are without what the others show
    };
    struct Mark {
        std::string label;
        double share = 0.0; // along the ramp: 0 left, 0.5 middle, 1 right
    };
    std::string title;
    std::string note;             // a line of its own; mostly empty
    std::vector<Colour> ramp;     // empty: swatches only
    bool isStepped = false;       // each colour of the ramp a field of its own
    std::vector<Mark> marks;      // under the ramp
    bool areMarksCentred = false; // on their share; otherwise the first and the last end with the ramp
    std::vector<Swatch> swatches;
};
ArcLegend arcLegend(const ArcStyle& style, const Theme& theme, const ArcScale& scale, bool hasDashes = false);

// Whether dashed arcs are on the map: ended partnerships that are marked as such.
inline bool hasDashes(const Filter& filter, const FilterResult& shown) {
    return filter.endedTies == EndedTies::Marked && shown.endedCount > 0;
}

// Of which numbers of partners a legend shows discs.
inline constexpr std::array<std::uint32_t, 3> kSamplePartners{1, 10, 100};

// A disc of a city with so many partners, as it is on the map.
struct DiscSample {
    std::uint32_t partners = 0;
    double radius = 0.0;
};

} // namespace atlas
