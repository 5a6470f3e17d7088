#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "data/style/colour_vision.h"

namespace atlas {

// Pixels as somebody of another colour vision sees them: RGBA, a byte each, straight alpha, which stays.
class SeenColours {
public:
    explicit SeenColours(ColourVision vision);

    void apply(std::span<std::uint8_t> rgba) const;

private:
    ColourVision m_vision;
    std::array<float, 256> m_light;    // of each byte
    std::vector<std::uint8_t> m_bytes; // of light in equal steps
};

} // namespace atlas
