#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/drawing/draw_list.h"
#include "type/line_shaper.h"

namespace atlas {

// Sets lines of type in the installed fonts, each line once as long as it is kept: the latest are. A map that
// somebody explores for hours names thousands of cities, each in several sizes.
class Typesetter {
public:
    // `letters`: what will be written, so that fonts are found for all of them.
    explicit Typesetter(std::span<const char32_t> letters);

    static constexpr std::size_t kLinesKept = 2048; // at least so many of the latest, at most twice as many

    // `text` is UTF-8. The same pointer for the same line that is kept. Without any font installed it is
    // empty.
    std::shared_ptr<const ShapedLine> line(std::string_view text, const TypeStyle& style);

    // Gives the list's lines of text their glyphs.
    void set(DrawList& list);

    std::size_t lineCount() const { return m_lines.size() + m_linesBefore.size(); } // that are kept

private:
    struct Key {
        std::string text;
        TypeStyle style;

        friend auto operator<=>(const Key&, const Key&) = default;
    };

    LineShaper m_shaper;
    std::vector<std::filesystem::path> m_regular;
    std::vector<std::filesystem::path> m_semiBold;
    using Lines = std::map<Key, std::shared_ptr<const ShapedLine>>;
    Lines m_lines;
    Lines m_linesBefore; // those that were not asked for since are forgotten next
};

} // namespace atlas
