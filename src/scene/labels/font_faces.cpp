#include "scene/labels/font_faces.h"

#include <ft2build.h>
#include <hb.h>

#include <cmath>
#include <map>
#include FT_FREETYPE_H

#include "core/utf8.h"

namespace atlas {

namespace {

template <auto release>
struct Releaser {
    template <typename Handle>
    void operator()(Handle* handle) const {
        release(handle);
    }
};
using Library = std::unique_ptr<FT_LibraryRec_, Releaser<FT_Done_FreeType>>;
using Face = std::unique_ptr<FT_FaceRec_, Releaser<FT_Done_Face>>;
using Font = std::unique_ptr<hb_font_t, Releaser<hb_font_destroy>>;
using Buffer = std::unique_ptr<hb_buffer_t, Releaser<hb_buffer_destroy>>;

constexpr double kUnitsPerPixel = 64.0;

Font shapingFontOf(const std::filesystem::path& file) {
    hb_blob_t* blob = hb_blob_create_from_file(file.c_str());
    hb_face_t* face = hb_face_create(blob, 0);
    Font font(hb_font_create(face));
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    return font;
}

bool isMark(char32_t letter) {
    const hb_unicode_general_category_t category =
        hb_unicode_general_category(hb_unicode_funcs_get_default(), letter);
    return category == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK;
}

} // namespace

struct FontFaces::Implementation {
    struct Opened {
        Face face; // null: the file cannot be read
        Font font;
    };
    Library library;
    std::map<std::filesystem::path, Opened> faces;
    Buffer buffer{hb_buffer_create()};

    Implementation() {
        FT_Library created = nullptr;
        if (FT_Init_FreeType(&created) == 0) library.reset(created);
    }

    Opened& opened(const std::filesystem::path& file) {
        const auto [place, isNew] = faces.try_emplace(file);
        FT_Face face = nullptr;
        if (isNew && library && FT_New_Face(library.get(), file.c_str(), 0, &face) == 0) {
            place->second.face.reset(face);
            place->second.font = shapingFontOf(file);
        }
        return place->second;
    }

    Opened* withLetter(char32_t letter, std::span<const std::filesystem::path> fonts) {
        for (const std::filesystem::path& file : fonts) {
            Opened& candidate = opened(file);
            if (candidate.face && FT_Get_Char_Index(candidate.face.get(), letter) != 0) return &candidate;
        }
        return nullptr;
    }

    // One run of letters in one font, appended to the line.
    void shapeRun(const Opened& with, std::span<const char32_t> letters, double sizePixels,
                  double spacingPixels, ShapedLine& line) {
        const int scale = static_cast<int>(std::lround(sizePixels * kUnitsPerPixel));
        hb_font_set_scale(with.font.get(), scale, scale);
        hb_buffer_reset(buffer.get());
        for (std::size_t i = 0; i < letters.size(); ++i)
            hb_buffer_add(buffer.get(), letters[i], static_cast<unsigned>(i));
        hb_buffer_set_content_type(buffer.get(), HB_BUFFER_CONTENT_TYPE_UNICODE);
        hb_buffer_guess_segment_properties(buffer.get());
        hb_shape(with.font.get(), buffer.get(), nullptr, 0);
        unsigned count = 0;
        const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
        const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
        for (unsigned i = 0; i < count; ++i) {
            if (infos[i].codepoint == 0) continue; // the font's empty box
            line.glyphs.push_back({with.face.get(), infos[i].codepoint,
                                   line.widthPixels + positions[i].x_offset / kUnitsPerPixel,
                                   positions[i].y_offset / kUnitsPerPixel});
            line.widthPixels += positions[i].x_advance / kUnitsPerPixel;
            if (positions[i].x_advance != 0) line.widthPixels += spacingPixels;
        }
    }
};

FontFaces::FontFaces() : m_implementation(std::make_unique<Implementation>()) {}
FontFaces::~FontFaces() = default;
FontFaces::FontFaces(FontFaces&&) noexcept = default;
FontFaces& FontFaces::operator=(FontFaces&&) noexcept = default;

bool FontFaces::has(char32_t letter, std::span<const std::filesystem::path> fonts) {
    return m_implementation->withLetter(letter, fonts) != nullptr;
}

ShapedLine FontFaces::shape(std::string_view text, std::span<const std::filesystem::path> fonts,
                            double sizePixels, double letterSpacingPixels) {
    ShapedLine line;
    const std::vector<char32_t> letters = decodedUtf8(text);
    const Implementation::Opened* current = nullptr;
    std::size_t start = 0;
    const auto flush = [&](std::size_t end) {
        if (current != nullptr && end > start) {
            m_implementation->shapeRun(*current, std::span(letters).subspan(start, end - start), sizePixels,
                                       letterSpacingPixels, line);
        }
        start = end;
    };
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (current != nullptr && isMark(letters[i])) continue; // stays with its letter
        const Implementation::Opened* with = m_implementation->withLetter(letters[i], fonts);
        if (with == current) continue;
        flush(i);
        current = with;
    }
    flush(letters.size());
    if (!line.glyphs.empty()) line.widthPixels -= letterSpacingPixels;
    return line;
}

} // namespace atlas
