#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace atlas {

// A glyph of a font and where its pen stands: pixels from the line's start on the base line, y up.
struct ShapedGlyph {
    std::uint32_t index = 0; // in the font
    double xPixels = 0.0;
    double yPixels = 0.0;

    friend bool operator==(const ShapedGlyph&, const ShapedGlyph&) = default;
};

// Neighbouring glyphs of one font.
struct ShapedRun {
    std::filesystem::path font;
    std::vector<ShapedGlyph> glyphs;

    friend bool operator==(const ShapedRun&, const ShapedRun&) = default;
};

// A line of type as glyphs at their places: what is drawn, whoever draws it.
struct ShapedLine {
    std::vector<ShapedRun> runs;
    double widthPixels = 0.0;

    friend bool operator==(const ShapedLine&, const ShapedLine&) = default;
};

} // namespace atlas
