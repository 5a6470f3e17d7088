#pragma once

#include <compare>

#include "data/style/fonts.h"

namespace atlas {

// How a line of type is set. Lengths are pixels of the picture.
struct TypeStyle {
    FontWeight weight = FontWeight::Regular;
    double sizePixels = 13.0;
    double letterSpacingPixels = 0.0; // between letters, not after the last

    friend auto operator<=>(const TypeStyle&, const TypeStyle&) = default;
};

// Room of a line around its base line, in ems: as high as capitals, as deep as a g. The same for every font,
// so that places of labels hang on no font but by their widths.
inline constexpr double kAscentEms = 0.74;
inline constexpr double kDescentEms = 0.21;

} // namespace atlas
