#pragma once

#include <cmath>
#include <cstdint>

#include "data/style/theme.h"

namespace atlas {

// An opaque colour as a pixel of a PixelImage.
inline std::uint32_t packedPixel(const Colour& colour) {
    const auto channel = [](float value) { return static_cast<std::uint32_t>(std::lround(value * 255.0F)); };
    return channel(colour.red) | (channel(colour.green) << 8U) | (channel(colour.blue) << 16U) | 0xFF000000U;
}

} // namespace atlas
