#include "type/line_shaper.h"

#include <hb.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/bidi_text.h"
#include "type/shaped_scripts.h"

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

// Of the letter itself; nothing for spaces, digits and signs, which go with any.
std::optional<hb_script_t> scriptOf(char32_t letter) {
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), letter);
    if (script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN)
        return std::nullopt;
    return script;
}

// Letters of one font, one script and one direction, as they are read.
struct LetterRun {
    const std::filesystem::path* font = nullptr; // null: no font has them
    std::size_t begin = 0;
    std::size_t end = 0;
    std::optional<hb_script_t> script;
};

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

    // The runs of letters between two indices. A letter without a font is a run of its own.
    std::vector<LetterRun> runsBetween(std::size_t begin, std::size_t end, std::span<const char32_t> letters,
                                       std::span<const std::filesystem::path> files) {
        std::vector<LetterRun> runs;
        for (std::size_t i = begin; i < end; ++i) {
            const bool isFirst = runs.empty() || runs.back().font == nullptr;
            if (!isFirst && staysWithLetter(letters[i])) {
                runs.back().end = i + 1;
                continue;
            }
            const std::filesystem::path* font = withLetter(letters[i], files);
            const std::optional<hb_script_t> script = scriptOf(letters[i]);
            const bool goesOn = !runs.empty() && runs.back().font == font &&
                                (!script || !runs.back().script || runs.back().script == script);
            if (!goesOn) runs.push_back({font, i, i, {}});
            runs.back().end = i + 1;
            if (script) runs.back().script = script;
        }
        return runs;
    }

    // Puts a run's glyphs into the buffer; its neighbours tell how its ends are joined.
    void fillBuffer(const LetterRun& run, bool isRightToLeft, std::span<const char32_t> letters,
                    double sizePixels) {
        hb_font_t* font = opened(*run.font);
        const int scale = static_cast<int>(std::lround(sizePixels * kUnitsPerPixel));
        hb_font_set_scale(font, scale, scale);
        hb_buffer_reset(buffer.get());
        hb_buffer_add_codepoints(buffer.get(), reinterpret_cast<const hb_codepoint_t*>(letters.data()),
                                 static_cast<int>(letters.size()), static_cast<unsigned>(run.begin),
                                 static_cast<int>(run.end - run.begin));
        hb_buffer_set_content_type(buffer.get(), HB_BUFFER_CONTENT_TYPE_UNICODE);
        hb_buffer_guess_segment_properties(buffer.get());
        hb_buffer_set_direction(buffer.get(), isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_shape(font, buffer.get(), nullptr, 0);
    }

    std::span<const hb_glyph_info_t> glyphsInBuffer() const {
        unsigned count = 0;
        const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
        return {infos, count};
    }

    void appendRun(const LetterRun& letterRun, bool isRightToLeft, std::span<const char32_t> letters,
                   double sizePixels, double spacingPixels, ShapedLine& line) {
        if (letterRun.font == nullptr) return;
        fillBuffer(letterRun, isRightToLeft, letters, sizePixels);
        const std::span<const hb_glyph_info_t> infos = glyphsInBuffer();
        const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), nullptr);
        ShapedRun run{*letterRun.font, {}};
        for (std::size_t i = 0; i < infos.size(); ++i) {
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

std::vector<std::size_t> LineShaper::clusterBegins(std::span<const char32_t> letters, bool isRightToLeft,
                                                   std::span<const std::filesystem::path> fonts) {
    constexpr double kAnySize = 16.0;
    std::set<std::size_t> begins;
    for (const LetterRun& run : m_implementation->runsBetween(0, letters.size(), letters, fonts)) {
        begins.insert(run.begin);
        if (run.font == nullptr) continue;
        m_implementation->fillBuffer(run, isRightToLeft, letters, kAnySize);
        for (const hb_glyph_info_t& glyph : m_implementation->glyphsInBuffer()) {
            const bool isApart = (hb_glyph_info_get_glyph_flags(&glyph) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) == 0;
            if (isApart) begins.insert(glyph.cluster);
        }
    }
    return {begins.begin(), begins.end()};
}

ShapedLine LineShaper::shape(std::string_view text, std::span<const std::filesystem::path> fonts,
                             double sizePixels, double letterSpacingPixels) {
    ShapedLine line;
    const std::vector<char32_t> letters = lettersOfLine(text);
    for (const DirectedRun& directed : runsAsSeen(letters)) {
        std::vector<LetterRun> runs =
            m_implementation->runsBetween(directed.begin, directed.end, letters, fonts);
        if (directed.isRightToLeft) std::reverse(runs.begin(), runs.end());
        for (const LetterRun& run : runs) {
            m_implementation->appendRun(run, directed.isRightToLeft, letters, sizePixels, letterSpacingPixels,
                                        line);
        }
    }
    if (!line.runs.empty()) line.widthPixels -= letterSpacingPixels;
    return line;
}

} // namespace atlas
