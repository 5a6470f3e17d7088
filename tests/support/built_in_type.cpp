#include "tests/support/built_in_type.h"

#include <imgui.h>

#include <array>

#include "ui/widgets/imgui_internals.h"

namespace atlas::testing {

namespace {

constexpr float kCellHeight = 13.0F; // of the face as it was designed, in pixels

// Signs of the interface's own texts, which the face has at other places, or not at all: then something like
// them stands for them.
struct Remap {
    ImWchar sign;
    ImWchar drawn;
};
constexpr std::array kRemaps{
    Remap{0x2026, 0x85},                                                              // ellipsis
    Remap{0x2018, '\''}, Remap{0x2019, '\''}, Remap{0x201C, '"'}, Remap{0x201D, '"'}, // quotes
    Remap{0x2013, '-'},  Remap{0x2014, '-'},  Remap{0x2212, '-'},                     // dashes, minus
    Remap{0x2190, '<'},  Remap{0x2191, '^'},  Remap{0x2192, '>'}, Remap{0x2193, 'v'}, // arrows
    Remap{0x2264, '<'},  Remap{0x2265, '>'}};

// `advancePixels`: from letter to letter, about the average of Inter at the size that the interface has.
ImFont* addFace(float scale, float advancePixels, double pixelRatio) {
    const auto ratio = static_cast<float>(pixelRatio);
    ImFontConfig config;
    config.SizePixels = kCellHeight * scale * ratio;
    config.OversampleH = config.OversampleV = 1;
    config.PixelSnapH = true;
    config.GlyphMinAdvanceX = config.GlyphMaxAdvanceX = advancePixels * ratio;
    return ImGui::GetIO().Fonts->AddFontDefault(&config);
}

} // namespace

ui::Fonts loadBuiltInType(double pixelRatio) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    atlas.TexGlyphPadding = 1;
    ui::Fonts fonts;
    fonts.body = addFace(1.0F, 8.0F, pixelRatio);
    fonts.strong = addFace(1.0F, 9.0F, pixelRatio);
    fonts.caption = addFace(1.0F, 7.0F, pixelRatio);
    fonts.heading = addFace(2.0F, 12.0F, pixelRatio);
    fonts.display = addFace(3.0F, 20.0F, pixelRatio);
    fonts.giant = addFace(8.0F, 53.0F, pixelRatio);
    ui::buildFonts(atlas);
    for (ImFont* font : atlas.Fonts) {
        for (const Remap& remap : kRemaps)
            font->AddRemapChar(remap.sign, remap.drawn);
    }
    ImGui::GetIO().FontDefault = fonts.body;
    ui::fontScale() = static_cast<float>(1.0 / pixelRatio);
    return fonts;
}

} // namespace atlas::testing
