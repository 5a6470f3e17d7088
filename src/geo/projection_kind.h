#pragma once

#include <cstdint>

namespace atlas {

enum class ProjectionKind : std::uint8_t {
    EqualEarth,
    Equirectangular,
    Mercator,
    Orthographic,
    NaturalEarth,
    Robinson,
    WinkelTripel,
    AzimuthalEquidistant
};

} // namespace atlas
