#include "scene/annotations/glyph_sheet.h"

#include <ft2build.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <tuple>
#include FT_FREETYPE_H

#include "scene/labels/font_faces.h"

namespace atlas {

namespace {

constexpr int kSheetWidthPixels = 1024;
constexpr int kGapPixels = 1;

struct Glyph {
    glm::ivec2 sheetPixels{};
    glm::ivec2 sizePixels{};
    glm::ivec2 bearingPixels{}; // from the pen to the bitmap's top left corner, y up
};

} // namespace

struct GlyphSheet::Implementation {
    FontFaces faces;
    std::map<std::tuple<FT_Face, unsigned, int>, Glyph> glyphs;
    CoverageImage image;
    glm::ivec2 shelfPixels{kGapPixels + 1, 0}; // where the next glyph goes
    int shelfHeightPixels = 1;

    Implementation() {
        image = {kSheetWidthPixels, 1, std::vector<std::uint8_t>(kSheetWidthPixels, 0)};
        image.coverage[0] = 255;
    }

    void reserveRows(int rows) {
        image.heightPixels = std::max(image.heightPixels, rows);
        image.coverage.resize(static_cast<std::size_t>(image.widthPixels) *
                              static_cast<std::size_t>(image.heightPixels));
    }

    glm::ivec2 placeFor(glm::ivec2 sizePixels) {
        if (shelfPixels.x + sizePixels.x + kGapPixels > image.widthPixels) {
            shelfPixels = {0, shelfPixels.y + shelfHeightPixels + kGapPixels};
            shelfHeightPixels = 0;
        }
        const glm::ivec2 place = shelfPixels;
        shelfPixels.x += sizePixels.x + kGapPixels;
        shelfHeightPixels = std::max(shelfHeightPixels, sizePixels.y);
        reserveRows(place.y + sizePixels.y);
        return place;
    }

    const Glyph& glyphOf(FT_Face face, unsigned index, int sizePixels) {
        const auto [place, isNew] = glyphs.try_emplace({face, index, sizePixels});
        if (!isNew || FT_Set_Pixel_Sizes(face, 0, static_cast<FT_UInt>(sizePixels)) != 0 ||
            FT_Load_Glyph(face, index, FT_LOAD_RENDER | FT_LOAD_TARGET_LIGHT) != 0) {
            return place->second;
        }
        const FT_GlyphSlot slot = face->glyph;
        Glyph& glyph = place->second;
        glyph.sizePixels = {static_cast<int>(slot->bitmap.width), static_cast<int>(slot->bitmap.rows)};
        glyph.bearingPixels = {slot->bitmap_left, slot->bitmap_top};
        if (glyph.sizePixels.x > kSheetWidthPixels - 2) glyph.sizePixels = {0, 0}; // absurdly large type
        glyph.sheetPixels = placeFor(glyph.sizePixels);
        for (int row = 0; row < glyph.sizePixels.y; ++row) {
            const std::uint8_t* source =
                slot->bitmap.buffer + static_cast<std::ptrdiff_t>(row) * slot->bitmap.pitch;
            std::copy_n(source, glyph.sizePixels.x,
                        image.coverage.begin() +
                            static_cast<std::ptrdiff_t>(glyph.sheetPixels.y + row) * image.widthPixels +
                            glyph.sheetPixels.x);
        }
        return glyph;
    }
};

GlyphSheet::GlyphSheet() : m_implementation(std::make_unique<Implementation>()) {}
GlyphSheet::~GlyphSheet() = default;
GlyphSheet::GlyphSheet(GlyphSheet&&) noexcept = default;
GlyphSheet& GlyphSheet::operator=(GlyphSheet&&) noexcept = default;

const CoverageImage& GlyphSheet::image() const {
    return m_implementation->image;
}

LaidOutText GlyphSheet::layOut(std::string_view text, const std::vector<std::filesystem::path>& fonts,
                               double sizePixels) {
    LaidOutText line;
    const int size = std::max(1, static_cast<int>(std::lround(sizePixels)));
    const ShapedLine shaped = m_implementation->faces.shape(text, fonts, size);
    line.widthPixels = shaped.widthPixels;
    for (const ShapedGlyph& placed : shaped.glyphs) {
        const Glyph& glyph = m_implementation->glyphOf(placed.face, placed.index, size);
        line.glyphs.push_back({glyph.sheetPixels,
                               glyph.sizePixels,
                               {std::round(placed.xPixels) + glyph.bearingPixels.x,
                                -std::round(placed.yPixels) - glyph.bearingPixels.y}});
    }
    return line;
}

} // namespace atlas
