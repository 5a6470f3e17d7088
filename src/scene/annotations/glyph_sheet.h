#pragma once

#include <cstdint>
#include <filesystem>
#include <glm/vec2.hpp>
#include <memory>
#include <string_view>
#include <vector>

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

struct LaidOutText {
    std::vector<PlacedGlyph> glyphs;
    double widthPixels = 0.0;
};

// Rasterises type with FreeType onto one sheet, at whole pixels so that it is sharp. The sheet's pixel (0, 0)
// is always fully covered, for plain rectangles.
class GlyphSheet {
public:
    GlyphSheet();
    ~GlyphSheet();
    GlyphSheet(GlyphSheet&&) noexcept;
    GlyphSheet& operator=(GlyphSheet&&) noexcept;

    // A line of UTF-8 text with kerning. Each letter comes from the first of the fonts that has it; letters
    // that none has are left out.
    LaidOutText layOut(std::string_view text, const std::vector<std::filesystem::path>& fonts,
                       double sizePixels);

    const CoverageImage& image() const;

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas
