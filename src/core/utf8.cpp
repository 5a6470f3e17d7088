#include "core/utf8.h"

#include <utf8proc.h>

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

} // namespace atlas
