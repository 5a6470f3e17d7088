#pragma once

#include <algorithm>
#include <cmath>

#include "data/style/theme.h"

namespace atlas::testing {

// Light of a channel of sRGB.
inline double linear(float channel) {
    const auto value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// WCAG 2.2, "relative luminance" and "contrast ratio": 1 to 21.
inline double luminance(const Colour& colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

inline double contrast(const Colour& a, const Colour& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

// One colour over another one, as opaque as it says and once more thinned.
inline Colour over(const Colour& top, const Colour& ground, float opacity = 1.0F) {
    const float share = std::min(1.0F, top.alpha * opacity);
    const auto mix = [share](float upper, float lower) { return upper * share + lower * (1.0F - share); };
    return {mix(top.red, ground.red), mix(top.green, ground.green), mix(top.blue, ground.blue), 1.0F};
}

} // namespace atlas::testing
