#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "model/drawing/shaped_line.h"

namespace atlas {

// Lines of type shaped with HarfBuzz: kerning, marks on their letters, scripts that join. Words of scripts
// that run from right to left stand in their order (core/bidi_text.h). Each letter comes from the first of
// the fonts that has it; letters that none has are left out, so that nobody sees empty boxes.
class LineShaper {
public:
    LineShaper();
    ~LineShaper();
    LineShaper(LineShaper&&) noexcept;
    LineShaper& operator=(LineShaper&&) noexcept;

    // `text` is UTF-8. `letterSpacingPixels` goes between letters, not after the last.
    ShapedLine shape(std::string_view text, std::span<const std::filesystem::path> fonts, double sizePixels,
                     double letterSpacingPixels = 0.0);

    // Where clusters begin, in the order in which letters are read: shaped by itself, each looks as it does
    // among the others. The letters are of one direction; of what no font has, each run is a cluster.
    std::vector<std::size_t> clusterBegins(std::span<const char32_t> letters, bool isRightToLeft,
                                           std::span<const std::filesystem::path> fonts);

    // Whether one of the fonts has the letter.
    bool has(char32_t letter, std::span<const std::filesystem::path> fonts);

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas
