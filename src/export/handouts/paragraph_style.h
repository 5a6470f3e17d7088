#pragma once

#include "data/style/fonts.h"
#include "data/style/theme.h"

namespace atlas {

// How a paragraph of a page is set. Lengths are points.
struct ParagraphStyle {
    FontWeight weight = FontWeight::Regular;
    double size = 10.0;
    double lineHeightEms = 1.4;
    Colour colour;
    bool hasTabularFigures = false; // all as wide as each other, for columns of numbers
};

} // namespace atlas
