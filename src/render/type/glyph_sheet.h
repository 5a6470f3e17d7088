#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <map>
#include <tuple>
#include <vector>

#include "model/drawing/shaped_line.h"
#include "type/font_files.h"
#include "type/glyph_raster.h"

namespace atlas {

// One byte of coverage per pixel, top row first.
struct CoverageImage {
    int widthPixels = 0;
    int heightPixels = 0;
    std::vector<std::uint8_t> coverage;
};

// A glyph on the sheet and where it stands on the line.
struct PlacedGlyph {
    glm::ivec2 sheetPixels; // top left corner on the sheet
    glm::ivec2 sizePixels;
    glm::vec2 positionPixels; // top left corner, from the line's start on the base line, y down
};

// Glyphs rasterised onto one sheet, at whole pixels so that they are sharp. The sheet's pixel (0, 0) is
// always fully covered, for plain rectangles.
class GlyphSheet {
public:
    // The sheet's width is for type of pictures; a larger glyph is left out. `fonts` outlives the sheet.
    explicit GlyphSheet(FontFiles& fonts);

    // The line's glyphs in type of this size.
    std::vector<PlacedGlyph> place(const ShapedLine& line, double sizePixels);

    const CoverageImage& image() const { return m_image; }

private:
    struct Glyph {
        glm::ivec2 sheetPixels{};
        glm::ivec2 sizePixels{};
        glm::ivec2 cornerPixels{}; // from the pen to the top left corner, y down
    };

    const Glyph& glyphOf(FT_FaceRec_* face, unsigned index, double sizePixels);
    glm::ivec2 placeFor(glm::ivec2 sizePixels);
    void copy(const GlyphRaster& raster, glm::ivec2 cornerPixels);

    FontFiles* m_fonts;
    std::map<std::tuple<FT_FaceRec_*, unsigned, double>, Glyph> m_glyphs;
    CoverageImage m_image;
    glm::ivec2 m_nextPixels; // where the next glyph goes
    int m_rowHeightPixels = 1;
};

} // namespace atlas
