#include "scene/glyph_sheet.h"

#include <ft2build.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include FT_FREETYPE_H

#include "core/utf8.h"

namespace atlas {

namespace {

constexpr int kSheetWidthPixels = 1024;
constexpr int kGapPixels = 1;

struct LibraryDeleter {
    void operator()(FT_LibraryRec_* library) const { FT_Done_FreeType(library); }
};
struct FaceDeleter {
    void operator()(FT_FaceRec_* face) const { FT_Done_Face(face); }
};
using Library = std::unique_ptr<FT_LibraryRec_, LibraryDeleter>;
using Face = std::unique_ptr<FT_FaceRec_, FaceDeleter>;

struct Glyph {
    glm::ivec2 sheetPixels{};
    glm::ivec2 sizePixels{};
    glm::ivec2 bearingPixels{}; // from the pen to the bitmap's top left corner, y up
    double advancePixels = 0.0;
};

double fromFixed(FT_Pos value) {
    return static_cast<double>(value) / 64.0;
}

} // namespace

struct GlyphSheet::Implementation {
    Library library;
    std::map<std::filesystem::path, Face> faces; // null: the file cannot be read
    std::map<std::tuple<FT_Face, unsigned, int>, Glyph> glyphs;
    CoverageImage image;
    glm::ivec2 shelfPixels{kGapPixels + 1, 0}; // where the next glyph goes
    int shelfHeightPixels = 1;

    Implementation() {
        FT_Library created = nullptr;
        if (FT_Init_FreeType(&created) == 0) library.reset(created);
        image = {kSheetWidthPixels, 1, std::vector<std::uint8_t>(kSheetWidthPixels, 0)};
        image.coverage[0] = 255;
    }

    FT_Face faceOf(const std::filesystem::path& file) {
        const auto [place, isNew] = faces.try_emplace(file);
        FT_Face opened = nullptr;
        if (isNew && library && FT_New_Face(library.get(), file.c_str(), 0, &opened) == 0)
            place->second.reset(opened);
        return place->second.get();
    }

    FT_Face faceWith(char32_t letter, const std::vector<std::filesystem::path>& fonts) {
        for (const std::filesystem::path& file : fonts) {
            FT_Face face = faceOf(file);
            if (face != nullptr && FT_Get_Char_Index(face, letter) != 0) return face;
        }
        return nullptr;
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
        if (!isNew || FT_Load_Glyph(face, index, FT_LOAD_RENDER | FT_LOAD_TARGET_LIGHT) != 0)
            return place->second;
        const FT_GlyphSlot slot = face->glyph;
        Glyph& glyph = place->second;
        glyph.sizePixels = {static_cast<int>(slot->bitmap.width), static_cast<int>(slot->bitmap.rows)};
        glyph.bearingPixels = {slot->bitmap_left, slot->bitmap_top};
        glyph.advancePixels = fromFixed(slot->advance.x);
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
    FT_Face previousFace = nullptr;
    unsigned previousIndex = 0;
    for (const char32_t letter : decodedUtf8(text)) {
        FT_Face face = m_implementation->faceWith(letter, fonts);
        if (face == nullptr) continue;
        FT_Set_Pixel_Sizes(face, 0, static_cast<FT_UInt>(size));
        const unsigned index = FT_Get_Char_Index(face, letter);
        FT_Vector kerning{};
        if (face == previousFace) FT_Get_Kerning(face, previousIndex, index, FT_KERNING_UNFITTED, &kerning);
        line.widthPixels += fromFixed(kerning.x);
        const Glyph& glyph = m_implementation->glyphOf(face, index, size);
        line.glyphs.push_back(
            {glyph.sheetPixels,
             glyph.sizePixels,
             {std::round(line.widthPixels) + glyph.bearingPixels.x, -glyph.bearingPixels.y}});
        line.widthPixels += glyph.advancePixels;
        previousFace = face;
        previousIndex = index;
    }
    return line;
}

} // namespace atlas
