#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atlas {

// The code points of UTF-8 text; bytes that are no UTF-8 are skipped.
std::vector<char32_t> decodedUtf8(std::string_view text);

// The code point as UTF-8; nothing for what is none.
std::string encodedUtf8(char32_t codePoint);

} // namespace atlas
