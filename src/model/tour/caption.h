#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/filter/filter.h"
#include "model/selection/selection.h"

// Captions of a tour hold figures in braces, "{partnerships} ties of {city}": they are filled in from the
// data of the moment, so that no number goes stale. "{{" is a brace.
namespace atlas {

// Means over very many networks that chance would make of the same places, each with as many partners
// (analysis/measures/null_model.h). Somebody else computes them.
struct ChanceFigures {
    std::optional<double> meanDistanceKilometres;
};

// What figures are taken from.
struct CaptionFacts {
    const Network& network;
    const FilterResult& shown;  // what passes the step's filter
    const Selection& spotlight; // its first city or partnership is the one that is spoken of
    ChanceFigures chance{};
};

struct CaptionFigure {
    std::string_view name;
    std::string_view meaning; // for the documentation and for whoever writes a caption
    std::optional<std::string> (*of)(const CaptionFacts&); // nothing: it is not known
    bool isByChance = false;
};

// All there are, in the order of the documentation.
std::span<const CaptionFigure> captionFigures();

// Whether a caption holds a figure that chance gives.
bool asksForChance(std::string_view caption);

struct FilledCaption {
    std::string text;
    std::vector<std::string> notes; // figures that are not known, and what had to stand for them
};
// A figure that is not known is "unknown" on the stage; its name is told in the notes. Names that no figure
// has stay as they are written.
FilledCaption filledCaption(std::string_view caption, const CaptionFacts& facts);

// What is wrong with the braces of a caption: names that no figure has, a brace that is never closed. For
// whoever wrote it; empty: nothing.
std::vector<std::string> problemsOfCaption(std::string_view caption);

} // namespace atlas
