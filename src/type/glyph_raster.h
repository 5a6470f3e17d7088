#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <vector>

struct FT_FaceRec_;

namespace atlas {

// What a glyph, or its halo, covers: one byte per pixel, top row first.
struct GlyphRaster {
    glm::ivec2 sizePixels{};
    glm::ivec2 cornerPixels{}; // from the pen to the top left corner, y down
    std::vector<std::uint8_t> coverage;

    bool isEmpty() const { return coverage.empty(); }
};

inline constexpr int kSubpixelSteps = 4;

// Rasterises with light hinting. `subpixel`: the pen stands so many of kSubpixelSteps right of a whole pixel.
// Empty for what cannot be seen; `face` may be null.
GlyphRaster rasterise(FT_FaceRec_* face, unsigned glyphIndex, double sizePixels, int subpixel = 0);

// Distance from the letters at which the halo has faded out; it is full half way there.
inline double haloReachPixels(double pixelRatio) {
    return 2.7 * pixelRatio;
}

// The same glyph in a wider frame, faded out by the distance from it.
GlyphRaster haloOf(const GlyphRaster& glyph, double reachPixels);

} // namespace atlas
