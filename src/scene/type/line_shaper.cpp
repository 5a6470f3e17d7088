#include "scene/type/line_shaper.h"

#include <hb.h>

#include <cmath>
#include <map>

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
using Font = std::unique_ptr<hb_font_t, Releaser<hb_font_destroy>>;
using Buffer = std::unique_ptr<hb_buffer_t, Releaser<hb_buffer_destroy>>;

constexpr double kUnitsPerPixel = 64.0;

// A file that cannot be read is a font without letters.
Font openedFont(const std::filesystem::path& file) {
    hb_blob_t* blob = hb_blob_create_from_file(file.c_str());
    hb_face_t* face = hb_face_create(blob, 0);
    Font font(hb_font_create(face));
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    return font;
}

bool hasLetter(hb_font_t* font, char32_t letter) {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font, letter, &glyph) != 0 && glyph != 0;
}

bool isMark(char32_t letter) {
    const hb_unicode_general_category_t category =
        hb_unicode_general_category(hb_unicode_funcs_get_default(), letter);
    return category == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK;
}

} // namespace

struct LineShaper::Implementation {
    std::map<std::filesystem::path, Font> fonts;
    Buffer buffer{hb_buffer_create()};

    hb_font_t* opened(const std::filesystem::path& file) {
        const auto [place, isNew] = fonts.try_emplace(file);
        if (isNew) place->second = openedFont(file);
        return place->second.get();
    }

    const std::filesystem::path* withLetter(char32_t letter, std::span<const std::filesystem::path> files) {
        for (const std::filesystem::path& file : files) {
            if (hasLetter(opened(file), letter)) return &file;
        }
        return nullptr;
    }

    // Letters in one font, appended to the line.
    void shapeRun(const std::filesystem::path& file, std::span<const char32_t> letters, double sizePixels,
                  double spacingPixels, ShapedLine& line) {
        hb_font_t* font = opened(file);
        const int scale = static_cast<int>(std::lround(sizePixels * kUnitsPerPixel));
        hb_font_set_scale(font, scale, scale);
        hb_buffer_reset(buffer.get());
        for (std::size_t i = 0; i < letters.size(); ++i)
            hb_buffer_add(buffer.get(), letters[i], static_cast<unsigned>(i));
        hb_buffer_set_content_type(buffer.get(), HB_BUFFER_CONTENT_TYPE_UNICODE);
        hb_buffer_guess_segment_properties(buffer.get());
        hb_shape(font, buffer.get(), nullptr, 0);
        unsigned count = 0;
        const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
        const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
        ShapedRun run{file, {}};
        for (unsigned i = 0; i < count; ++i) {
            if (infos[i].codepoint == 0) continue; // the font's empty box
            run.glyphs.push_back({infos[i].codepoint,
                                  line.widthPixels + positions[i].x_offset / kUnitsPerPixel,
                                  positions[i].y_offset / kUnitsPerPixel});
            line.widthPixels += positions[i].x_advance / kUnitsPerPixel;
            if (positions[i].x_advance != 0) line.widthPixels += spacingPixels;
        }
        if (!run.glyphs.empty()) line.runs.push_back(std::move(run));
    }
};

LineShaper::LineShaper() : m_implementation(std::make_unique<Implementation>()) {}
LineShaper::~LineShaper() = default;
LineShaper::LineShaper(LineShaper&&) noexcept = default;
LineShaper& LineShaper::operator=(LineShaper&&) noexcept = default;

bool LineShaper::has(char32_t letter, std::span<const std::filesystem::path> fonts) {
    return m_implementation->withLetter(letter, fonts) != nullptr;
}

ShapedLine LineShaper::shape(std::string_view text, std::span<const std::filesystem::path> fonts,
                             double sizePixels, double letterSpacingPixels) {
    ShapedLine line;
    const std::vector<char32_t> letters = decodedUtf8(text);
    const std::filesystem::path* current = nullptr;
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
        const std::filesystem::path* with = m_implementation->withLetter(letters[i], fonts);
        if (with == current) continue;
        flush(i);
        current = with;
    }
    flush(letters.size());
    if (!line.runs.empty()) line.widthPixels -= letterSpacingPixels;
    return line;
}

} // namespace atlas
