#include "type/line_raster.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <vector>

namespace atlas {

namespace {

struct PlacedRaster {
    GlyphRaster glyph;
    glm::ivec2 cornerPixels{}; // from the line's start on the base line
};

PlacedRaster placed(const ShapedGlyph& glyph, FT_FaceRec_* face, double sizePixels) {
    const int steps = static_cast<int>(std::lround(glyph.xPixels * kSubpixelSteps));
    const int subpixel = ((steps % kSubpixelSteps) + kSubpixelSteps) % kSubpixelSteps;
    PlacedRaster raster{rasterise(face, glyph.index, sizePixels, subpixel)};
    const glm::ivec2 pen{(steps - subpixel) / kSubpixelSteps, -static_cast<int>(std::lround(glyph.yPixels))};
    raster.cornerPixels = pen + raster.glyph.cornerPixels;
    return raster;
}

std::vector<PlacedRaster> placedGlyphs(const ShapedLine& line, double sizePixels, FontFiles& fonts) {
    std::vector<PlacedRaster> rasters;
    for (const ShapedRun& run : line.runs) {
        FT_FaceRec_* face = fonts.face(run.font);
        for (const ShapedGlyph& glyph : run.glyphs) {
            PlacedRaster raster = placed(glyph, face, sizePixels);
            if (!raster.glyph.isEmpty()) rasters.push_back(std::move(raster));
        }
    }
    return rasters;
}

// Where glyphs overlap, the more covered counts: they are parts of one letter.
void lay(const PlacedRaster& part, GlyphRaster& whole) {
    const glm::ivec2 offset = part.cornerPixels - whole.cornerPixels;
    for (int row = 0; row < part.glyph.sizePixels.y; ++row) {
        const auto from =
            part.glyph.coverage.begin() + static_cast<std::ptrdiff_t>(row) * part.glyph.sizePixels.x;
        const auto to = whole.coverage.begin() +
                        static_cast<std::ptrdiff_t>(row + offset.y) * whole.sizePixels.x + offset.x;
        std::transform(from, from + part.glyph.sizePixels.x, to, to,
                       [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
    }
}

} // namespace

GlyphRaster rasteriseLine(const ShapedLine& line, double sizePixels, FontFiles& fonts) {
    const std::vector<PlacedRaster> parts = placedGlyphs(line, sizePixels, fonts);
    if (parts.empty()) return {};
    glm::ivec2 from = parts.front().cornerPixels;
    glm::ivec2 to = from;
    for (const PlacedRaster& part : parts) {
        from = glm::min(from, part.cornerPixels);
        to = glm::max(to, part.cornerPixels + part.glyph.sizePixels);
    }
    GlyphRaster whole{to - from, from, {}};
    whole.coverage.resize(static_cast<std::size_t>(whole.sizePixels.x) *
                          static_cast<std::size_t>(whole.sizePixels.y));
    for (const PlacedRaster& part : parts)
        lay(part, whole);
    return whole;
}

} // namespace atlas
