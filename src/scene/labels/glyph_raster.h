#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <vector>

struct FT_FaceRec_;

namespace atlas {

// A glyph's coverage and that of its halo, one byte per pixel, top row first.
struct GlyphRaster {
    struct Layer {
        glm::ivec2 sizePixels{};
        glm::ivec2 cornerPixels{}; // from the pen to the top left corner, y down
        std::vector<std::uint8_t> coverage;
    };
    Layer type;
    Layer halo;
};

inline constexpr int kSubpixelSteps = 4;

// Distance from the letters at which the halo has faded out; it is full half way there.
inline double haloReachPixels(double pixelRatio) {
    return 2.7 * pixelRatio;
}

// Rasterises with light hinting. `subpixel`: the pen stands so many of kSubpixelSteps right of a whole pixel.
GlyphRaster rasterise(FT_FaceRec_* face, unsigned glyphIndex, double sizePixels, int subpixel,
                      double haloReachPixels);

} // namespace atlas
