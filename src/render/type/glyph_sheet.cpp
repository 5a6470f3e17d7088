#include "render/type/glyph_sheet.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace atlas {

namespace {

constexpr int kSheetWidthPixels = 1024;
constexpr int kGapPixels = 1;

} // namespace

GlyphSheet::GlyphSheet(FontFiles& fonts)
    : m_fonts(&fonts),
      m_image{kSheetWidthPixels, 1, std::vector<std::uint8_t>(kSheetWidthPixels, 0)},
      m_nextPixels(kGapPixels + 1, 0) {
    m_image.coverage[0] = 255;
}

std::vector<PlacedGlyph> GlyphSheet::place(const ShapedLine& line, double sizePixels) {
    std::vector<PlacedGlyph> placed;
    for (const ShapedRun& run : line.runs) {
        FT_FaceRec_* face = m_fonts->face(run.font);
        for (const ShapedGlyph& shaped : run.glyphs) {
            const Glyph& glyph = glyphOf(face, shaped.index, sizePixels);
            placed.push_back({glyph.sheetPixels,
                              glyph.sizePixels,
                              {std::round(shaped.xPixels) + glyph.cornerPixels.x,
                               -std::round(shaped.yPixels) + glyph.cornerPixels.y}});
        }
    }
    return placed;
}

const GlyphSheet::Glyph& GlyphSheet::glyphOf(FT_FaceRec_* face, unsigned index, double sizePixels) {
    const auto [place, isNew] = m_glyphs.try_emplace({face, index, sizePixels});
    if (!isNew) return place->second;
    const GlyphRaster raster = rasterise(face, index, sizePixels);
    if (raster.isEmpty() || raster.sizePixels.x > kSheetWidthPixels - 2) return place->second;
    place->second = {placeFor(raster.sizePixels), raster.sizePixels, raster.cornerPixels};
    copy(raster, place->second.sheetPixels);
    return place->second;
}

glm::ivec2 GlyphSheet::placeFor(glm::ivec2 sizePixels) {
    if (m_nextPixels.x + sizePixels.x + kGapPixels > m_image.widthPixels) {
        m_nextPixels = {0, m_nextPixels.y + m_rowHeightPixels + kGapPixels};
        m_rowHeightPixels = 0;
    }
    const glm::ivec2 place = m_nextPixels;
    m_nextPixels.x += sizePixels.x + kGapPixels;
    m_rowHeightPixels = std::max(m_rowHeightPixels, sizePixels.y);
    m_image.heightPixels = std::max(m_image.heightPixels, place.y + sizePixels.y);
    m_image.coverage.resize(static_cast<std::size_t>(m_image.widthPixels) *
                            static_cast<std::size_t>(m_image.heightPixels));
    return place;
}

void GlyphSheet::copy(const GlyphRaster& raster, glm::ivec2 cornerPixels) {
    for (int row = 0; row < raster.sizePixels.y; ++row) {
        std::copy_n(raster.coverage.begin() + static_cast<std::ptrdiff_t>(row) * raster.sizePixels.x,
                    raster.sizePixels.x,
                    m_image.coverage.begin() +
                        static_cast<std::ptrdiff_t>(cornerPixels.y + row) * m_image.widthPixels +
                        cornerPixels.x);
    }
}

} // namespace atlas
