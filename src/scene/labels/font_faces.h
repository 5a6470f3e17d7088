#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

struct FT_FaceRec_;

namespace atlas {

// A glyph of a line of type and where its pen stands: pixels from the line's start on the base line, y up.
struct ShapedGlyph {
    FT_FaceRec_* face = nullptr;
    unsigned index = 0;
    double xPixels = 0.0;
    double yPixels = 0.0;
};

struct ShapedLine {
    std::vector<ShapedGlyph> glyphs;
    double widthPixels = 0.0;
};

// Font files opened with FreeType, and lines of type shaped with HarfBuzz: kerning, marks on their letters,
// scripts that join or run from right to left. Each letter comes from the first of the fonts that has it;
// letters that none has are left out, so that nobody sees empty boxes.
class FontFaces {
public:
    FontFaces();
    ~FontFaces();
    FontFaces(FontFaces&&) noexcept;
    FontFaces& operator=(FontFaces&&) noexcept;

    // `text` is UTF-8. `letterSpacingPixels` goes between letters, not after the last.
    ShapedLine shape(std::string_view text, std::span<const std::filesystem::path> fonts, double sizePixels,
                     double letterSpacingPixels = 0.0);

    // Whether one of the fonts has the letter.
    bool has(char32_t letter, std::span<const std::filesystem::path> fonts);

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas
