#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string_view>

#include "data/style/fonts.h"

namespace atlas {

// How a name is set. Lengths are pixels of the picture.
struct LabelType {
    FontWeight weight = FontWeight::Regular;
    double sizePixels = 13.0;
    double letterSpacingPixels = 0.0;

    friend auto operator<=>(const LabelType&, const LabelType&) = default;
};

// Room of a line around its base line, in ems: as high as capitals, as deep as a g. The same for every font,
// so that places of labels hang on no font but by their widths.
inline constexpr double kAscentEms = 0.74;
inline constexpr double kDescentEms = 0.21;

// Width in pixels of a line of type.
using LabelMeasure = std::function<double(std::string_view text, const LabelType& type)>;

} // namespace atlas
