#include "type/glyph_raster.h"

#include <ft2build.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include "type/distance_field.h"

namespace atlas {

namespace {

constexpr double kFullHaloShare = 0.42; // of its reach

GlyphRaster rasterIn(const FT_GlyphSlot slot) {
    GlyphRaster raster;
    raster.sizePixels = {static_cast<int>(slot->bitmap.width), static_cast<int>(slot->bitmap.rows)};
    raster.cornerPixels = {slot->bitmap_left, -slot->bitmap_top};
    const auto width = static_cast<std::size_t>(slot->bitmap.width);
    raster.coverage.resize(width * slot->bitmap.rows);
    for (std::size_t row = 0; row < slot->bitmap.rows; ++row) {
        const std::uint8_t* source =
            slot->bitmap.buffer + static_cast<std::ptrdiff_t>(row) * slot->bitmap.pitch;
        std::copy_n(source, width, raster.coverage.begin() + static_cast<std::ptrdiff_t>(row * width));
    }
    return raster;
}

} // namespace

GlyphRaster rasterise(FT_FaceRec_* face, unsigned glyphIndex, double sizePixels, int subpixel) {
    const auto size = static_cast<FT_F26Dot6>(std::lround(sizePixels * 64.0));
    if (face == nullptr || FT_Set_Char_Size(face, 0, size, 72, 72) != 0 ||
        FT_Load_Glyph(face, glyphIndex, FT_LOAD_NO_BITMAP | FT_LOAD_TARGET_LIGHT) != 0 ||
        face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) {
        return {};
    }
    FT_GlyphSlot slot = face->glyph;
    FT_Outline_Translate(&slot->outline, subpixel * 64 / kSubpixelSteps, 0);
    if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0 || slot->bitmap.width == 0) return {};
    return rasterIn(slot);
}

GlyphRaster haloOf(const GlyphRaster& glyph, double reachPixels) {
    if (glyph.isEmpty()) return {};
    const int reach = static_cast<int>(std::ceil(reachPixels));
    GlyphRaster halo;
    halo.sizePixels = glyph.sizePixels + 2 * reach;
    halo.cornerPixels = glyph.cornerPixels - reach;
    halo.coverage.resize(static_cast<std::size_t>(halo.sizePixels.x) *
                         static_cast<std::size_t>(halo.sizePixels.y));
    for (int row = 0; row < glyph.sizePixels.y; ++row) {
        std::copy_n(
            glyph.coverage.begin() + static_cast<std::ptrdiff_t>(row) * glyph.sizePixels.x,
            glyph.sizePixels.x,
            halo.coverage.begin() + static_cast<std::ptrdiff_t>(row + reach) * halo.sizePixels.x + reach);
    }
    const std::vector<float> distances = distancesFrom(halo.coverage, halo.sizePixels);
    const double full = kFullHaloShare * reachPixels;
    std::transform(distances.begin(), distances.end(), halo.coverage.begin(), [&](float distance) {
        const double share =
            std::clamp((reachPixels - static_cast<double>(distance)) / (reachPixels - full), 0.0, 1.0);
        return static_cast<std::uint8_t>(std::lround(255.0 * share * share * (3.0 - 2.0 * share)));
    });
    return halo;
}

} // namespace atlas
