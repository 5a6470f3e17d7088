#include "core/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace atlas {

std::vector<char32_t> decodedUtf8(std::string_view text) {
    std::vector<char32_t> letters;
    std::size_t offset = 0;
    while (offset < text.size()) {
        utf8proc_int32_t letter = -1;
        const utf8proc_ssize_t length =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + offset,
                             static_cast<utf8proc_ssize_t>(text.size() - offset), &letter);
        if (length > 0) letters.push_back(static_cast<char32_t>(letter));
        offset += static_cast<std::size_t>(length > 0 ? length : 1);
    }
    return letters;
}

std::vector<std::size_t> endsOfLetters(std::string_view text) {
    std::vector<std::size_t> ends;
    utf8proc_int32_t before = -1;
    utf8proc_int32_t state = 0;
    std::size_t offset = 0;
    while (offset < text.size()) {
        utf8proc_int32_t letter = -1;
        const utf8proc_ssize_t length =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + offset,
                             static_cast<utf8proc_ssize_t>(text.size() - offset), &letter);
        const bool begins =
            letter < 0 || before < 0 || utf8proc_grapheme_break_stateful(before, letter, &state);
        if (begins && offset > 0) ends.push_back(offset);
        before = letter;
        offset += static_cast<std::size_t>(length > 0 ? length : 1);
    }
    if (offset > 0) ends.push_back(offset);
    return ends;
}

bool isSeen(char32_t letter) {
    const bool isVariation =
        (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    if (isVariation) return false;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(letter))) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_CS:
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
            return false;
        default:
            return true;
    }
}

std::string encodedUtf8(char32_t codePoint) {
    if (!utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(codePoint))) return {};
    std::array<utf8proc_uint8_t, 4> bytes{};
    const utf8proc_ssize_t length =
        utf8proc_encode_char(static_cast<utf8proc_int32_t>(codePoint), bytes.data());
    return {bytes.begin(), bytes.begin() + std::max<utf8proc_ssize_t>(0, length)};
}

} // namespace atlas
