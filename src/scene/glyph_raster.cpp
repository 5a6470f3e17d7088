#include "scene/glyph_raster.h"

#include <ft2build.h>

#include <algorithm>
#include <array>
#include <cmath>
#include FT_FREETYPE_H
#include FT_MODULE_H
#include FT_OUTLINE_H

namespace atlas {

namespace {

// FreeType's renderer takes a spread of 2 to 32 pixels.
constexpr int kSmallestSpread = 2;
constexpr int kLargestSpread = 32;
constexpr double kFullHaloShare = 0.42; // of its reach

GlyphRaster::Layer layerOf(const FT_GlyphSlot slot) {
    GlyphRaster::Layer layer;
    layer.sizePixels = {static_cast<int>(slot->bitmap.width), static_cast<int>(slot->bitmap.rows)};
    layer.cornerPixels = {slot->bitmap_left, -slot->bitmap_top};
    const auto width = static_cast<std::size_t>(slot->bitmap.width);
    layer.coverage.resize(width * slot->bitmap.rows);
    for (std::size_t row = 0; row < slot->bitmap.rows; ++row) {
        const std::uint8_t* source =
            slot->bitmap.buffer + static_cast<std::ptrdiff_t>(row) * slot->bitmap.pitch;
        std::copy_n(source, width, layer.coverage.begin() + static_cast<std::ptrdiff_t>(row * width));
    }
    return layer;
}

// Halo by the byte that the renderer writes: 128 on the outline, one spread further out 0.
std::array<std::uint8_t, 256> haloCurve(int spread, double reachPixels) {
    std::array<std::uint8_t, 256> curve{};
    for (int value = 0; value < 256; ++value) {
        const double distance = (128.0 - value) / 128.0 * spread;
        const double full = kFullHaloShare * reachPixels;
        const double share = std::clamp((reachPixels - distance) / (reachPixels - full), 0.0, 1.0);
        curve[static_cast<std::size_t>(value)] =
            static_cast<std::uint8_t>(std::lround(255.0 * share * share * (3.0 - 2.0 * share)));
    }
    return curve;
}

} // namespace

GlyphRaster rasterise(FT_FaceRec_* face, unsigned glyphIndex, double sizePixels, int subpixel,
                      double haloReachPixels) {
    GlyphRaster raster;
    const auto size = static_cast<FT_F26Dot6>(std::lround(sizePixels * 64.0));
    if (FT_Set_Char_Size(face, 0, size, 72, 72) != 0 ||
        FT_Load_Glyph(face, glyphIndex, FT_LOAD_NO_BITMAP | FT_LOAD_TARGET_LIGHT) != 0 ||
        face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) {
        return raster;
    }
    FT_GlyphSlot slot = face->glyph;
    FT_Outline_Translate(&slot->outline, subpixel * 64 / kSubpixelSteps, 0);
    if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0 || slot->bitmap.width == 0) return raster;
    raster.type = layerOf(slot);
    FT_Int spread = std::clamp(static_cast<int>(std::ceil(haloReachPixels)) + 1, kSmallestSpread, kLargestSpread);
    FT_Property_Set(slot->library, "bsdf", "spread", &spread);
    if (FT_Render_Glyph(slot, FT_RENDER_MODE_SDF) != 0) return raster;
    raster.halo = layerOf(slot);
    const std::array<std::uint8_t, 256> curve = haloCurve(spread, haloReachPixels);
    for (std::uint8_t& value : raster.halo.coverage)
        value = curve[value];
    return raster;
}

} // namespace atlas
