#include "ui/widgets/sign_glyphs.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "core/utf8.h"
#include "type/line_raster.h"
#include "ui/widgets/sign_letters.h"

namespace atlas::ui {

namespace {

std::string utf8Of(const std::u32string& letters) {
    std::string text;
    for (const char32_t letter : letters)
        text += encodedUtf8(letter);
    return text;
}

// Versions of Dear ImGui whose type has one size per font, and so can be given glyphs. The others size type
// as they draw it: there signs have no pictures.
template <typename Font>
constexpr bool kTakesGlyphs = requires(Font& font) {
    font.AddGlyph(nullptr, ImWchar{}, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F);
};

template <typename Atlas>
int placeFor(Atlas& atlas, glm::ivec2 sizePixels) {
    if constexpr (kTakesGlyphs<ImFont>)
        return atlas.AddCustomRectRegular(sizePixels.x, sizePixels.y);
    else
        return -1;
}

// Copies what is covered to its place, and says where that is in shares of the atlas.
template <typename Atlas>
std::pair<ImVec2, ImVec2> copy(const GlyphRaster& raster, Atlas& atlas, int place) {
    unsigned char* pixels = nullptr;
    int widthPixels = 0;
    int heightPixels = 0;
    atlas.GetTexDataAsAlpha8(&pixels, &widthPixels, &heightPixels);
    const auto* rectangle = atlas.GetCustomRectByIndex(place);
    for (int row = 0; row < raster.sizePixels.y; ++row) {
        const auto from = raster.coverage.begin() + static_cast<std::ptrdiff_t>(row) * raster.sizePixels.x;
        std::copy_n(from, raster.sizePixels.x,
                    pixels + static_cast<std::ptrdiff_t>(rectangle->Y + row) * widthPixels + rectangle->X);
    }
    ImVec2 from;
    ImVec2 to;
    atlas.CalcCustomRectUV(rectangle, &from, &to);
    return {from, to};
}

template <typename Font, typename Atlas>
void addGlyph(Font& font, Atlas& atlas, const GlyphRaster& raster, char32_t sign, float advancePixels,
              int place) {
    if constexpr (kTakesGlyphs<Font>) {
        const auto [from, to] = copy(raster, atlas, place);
        const float left = static_cast<float>(raster.cornerPixels.x);
        const float top = std::round(font.Ascent) + static_cast<float>(raster.cornerPixels.y);
        font.AddGlyph(
            nullptr, static_cast<ImWchar>(sign), left, top, left + static_cast<float>(raster.sizePixels.x),
            top + static_cast<float>(raster.sizePixels.y), from.x, from.y, to.x, to.y, advancePixels);
        font.BuildLookupTable();
    }
}

} // namespace

void SignGlyphs::addTo(ImFont& font, std::span<const std::filesystem::path> files, double emPixels) {
    for (std::size_t i = 0; i < m_signs.size(); ++i) {
        const ShapedLine line = m_shaper.shape(utf8Of(m_signs[i]), files, emPixels);
        GlyphRaster raster = rasteriseLine(line, emPixels, m_files);
        if (raster.isEmpty()) continue;
        const int place = placeFor(*m_atlas, raster.sizePixels);
        m_pictures.push_back({&font, SignLetters::kFirst + static_cast<char32_t>(i), std::move(raster),
                              static_cast<float>(line.widthPixels), place});
    }
}

void SignGlyphs::place() const {
    for (const Picture& picture : m_pictures)
        addGlyph(*picture.font, *m_atlas, picture.raster, picture.sign, picture.advancePixels, picture.place);
}

} // namespace atlas::ui
