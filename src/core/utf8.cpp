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

std::string encodedUtf8(char32_t codePoint) {
    if (!utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(codePoint))) return {};
    std::array<utf8proc_uint8_t, 4> bytes{};
    const utf8proc_ssize_t length =
        utf8proc_encode_char(static_cast<utf8proc_int32_t>(codePoint), bytes.data());
    return {bytes.begin(), bytes.begin() + std::max<utf8proc_ssize_t>(0, length)};
}

} // namespace atlas
