#include "data/files/text_encoding.h"

#include <algorithm>
#include <cstddef>

namespace atlas {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLetters = 8; // looked at

// Whether the first letters take `width` bytes each, all of them zero but the one at `place`.
bool areSpread(std::string_view content, std::size_t width, std::size_t place) {
    const std::size_t letters = std::min(kLetters, content.size() / width);
    for (std::size_t i = 0; i < letters * width; ++i) {
        const bool isLetter = i % width == place;
        if ((content[i] != '\0') != isLetter) return false;
    }
    return letters > 1;
}

} // namespace

std::string_view wideEncodingOf(std::string_view content) {
    for (const std::string_view mark : {"\xFF\xFE\0\0"sv, "\0\0\xFE\xFF"sv})
        if (content.starts_with(mark)) return "UTF-32";
    for (const std::string_view mark : {"\xFF\xFE"sv, "\xFE\xFF"sv})
        if (content.starts_with(mark)) return "UTF-16";
    if (areSpread(content, 4, 0) || areSpread(content, 4, 3)) return "UTF-32";
    if (areSpread(content, 2, 0) || areSpread(content, 2, 1)) return "UTF-16";
    return {};
}

} // namespace atlas
