#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/drawing/draw_list.h"
#include "type/line_shaper.h"

namespace atlas {

// Sets lines of type in the installed fonts, each line once.
class Typesetter {
public:
    // `letters`: what will be written, so that fonts are found for all of them.
    explicit Typesetter(std::span<const char32_t> letters);

    // `text` is UTF-8. The same pointer for the same line. Without any font installed it is empty.
    std::shared_ptr<const ShapedLine> line(std::string_view text, const TypeStyle& style);

    // Gives the list's lines of text their glyphs.
    void set(DrawList& list);

private:
    struct Key {
        std::string text;
        TypeStyle style;

        friend auto operator<=>(const Key&, const Key&) = default;
    };

    LineShaper m_shaper;
    std::vector<std::filesystem::path> m_regular;
    std::vector<std::filesystem::path> m_semiBold;
    std::map<Key, std::shared_ptr<const ShapedLine>> m_lines;
};

} // namespace atlas
