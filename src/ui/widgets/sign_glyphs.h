#pragma once

#include <imgui.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "type/font_files.h"
#include "type/glyph_raster.h"
#include "type/line_shaper.h"

namespace atlas::ui {

// The pictures of signs (ui/widgets/sign_letters.h) in Dear ImGui's type: each is a line shaped by itself.
// What no font has gets none, and is shown as what is missing.
class SignGlyphs {
public:
    SignGlyphs(ImFontAtlas& atlas, std::span<const std::u32string> signs) : m_atlas(&atlas), m_signs(signs) {}

    // To be called for each font before the atlas is built. `emPixels`: of the screen.
    void addTo(ImFont& font, std::span<const std::filesystem::path> files, double emPixels);

    // To be called once it is built.
    void place() const;

private:
    struct Picture {
        ImFont* font = nullptr;
        char32_t sign = 0;
        GlyphRaster raster;
        float advancePixels = 0.0F;
        int place = -1; // in the atlas
    };

    ImFontAtlas* m_atlas;
    std::span<const std::u32string> m_signs;
    LineShaper m_shaper;
    FontFiles m_files;
    std::vector<Picture> m_pictures;
};

} // namespace atlas::ui
