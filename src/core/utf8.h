#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

// The code points of UTF-8 text; bytes that are no UTF-8 are skipped.
std::vector<char32_t> decodedUtf8(std::string_view text);

// Where each letter ends, with the marks that stand on it: offsets into UTF-8 text, the last is its end.
std::vector<std::size_t> endsOfLetters(std::string_view text);

// Whether there is anything to see of it: it is no space, no control and nothing that only changes others.
bool isSeen(char32_t letter);

// The code point as UTF-8; nothing for what is none.
std::string encodedUtf8(char32_t codePoint);

} // namespace atlas
