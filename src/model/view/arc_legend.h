#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "data/style/theme.h"
#include "model/filter/filter.h"
#include "model/view/arc_style.h"

namespace atlas {

// How far the partnerships of a network reach: what the middle and the end of the distance ramp mean.
struct DistanceScale {
    double medianKilometres = 0.0;
    double longestKilometres = 0.0;

    friend bool operator==(const DistanceScale&, const DistanceScale&) = default;
};
DistanceScale distanceScaleOf(const Network& network);

// The colours of a colouring in a theme: what is recorded first, as many as `knownColours`, and last the one
// for what is not.
inline constexpr std::size_t kMaxPaletteColours = 17;
std::vector<Colour> arcPalette(ArcColouring colouring, const Theme& theme);
std::size_t knownColours(ArcColouring colouring); // the same in every theme

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
ArcLegend arcLegend(const ArcStyle& style, const Theme& theme, const DistanceScale& distances);

// Of which numbers of partners a legend shows discs.
inline constexpr std::array<std::uint32_t, 3> kSamplePartners{1, 10, 100};

// A disc of a city with so many partners, as it is on the map.
struct DiscSample {
    std::uint32_t partners = 0;
    double radius = 0.0;
};

} // namespace atlas
