#pragma once

#include <string_view>
#include <vector>

namespace atlas {

// The code points of UTF-8 text; bytes that are no UTF-8 are skipped.
std::vector<char32_t> decodedUtf8(std::string_view text);

} // namespace atlas
