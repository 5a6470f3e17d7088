#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "data/style/theme.h"
#include "model/filter/filter.h"
#include "model/filter/year_classes.h"
#include "model/view/arc_style.h"

namespace atlas {

struct View; // model/view/view.h

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
        bool isArea = false;    // a field rather than a piece of line
    };
    struct Mark {
        std::string label;
        double share = 0.0; // along the ramp: 0 left, 0.5 middle, 1 right
    };
    std::string title;
    std::vector<std::string> notes; // short; mostly none
    std::vector<Colour> ramp;       // empty: swatches only
    bool isStepped = false;         // each colour of the ramp a field of its own
    std::vector<Mark> marks;        // under the ramp
    bool areMarksCentred = false;   // on their share; otherwise the first and the last end with the ramp
    std::vector<Swatch> swatches;
};

// What is explained only where it is on the map.
struct LegendFacts {
    bool hasDashes = false;  // ended partnerships that are marked as such
    bool hasUndated = false; // faint arcs without a recorded year, beside chosen years

    friend bool operator==(const LegendFacts&, const LegendFacts&) = default;
};

// `undated`: as SceneInputs has them; null: none.
LegendFacts legendFacts(const View& view, const FilterResult& shown,
                        const std::vector<PartnershipIndex>* undated);

ArcLegend arcLegend(const ArcStyle& style, const Theme& theme, const ArcScale& scale,
                    const LegendFacts& facts = {});

// A disc of a city with so many partners, as it is on the map.
struct DiscSample {
    std::uint32_t partners = 0;
    double radius = 0.0;

    friend bool operator==(const DiscSample&, const DiscSample&) = default;
};

} // namespace atlas
