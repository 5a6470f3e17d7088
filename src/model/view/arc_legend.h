#pragma once

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
    };
    struct Mark {
        std::string label;
        double share = 0.0; // along the ramp: 0 left, 0.5 middle, 1 right
    };
    std::string title;
    std::string note;         // a line of its own; mostly empty
    std::vector<Colour> ramp; // empty: swatches only
    bool isStepped = false;   // each colour of the ramp a field of its own
    std::vector<Mark> marks;  // under the ramp
    std::vector<Swatch> swatches;
};
ArcLegend arcLegend(const ArcStyle& style, const Theme& theme, const DistanceScale& distances);

} // namespace atlas
