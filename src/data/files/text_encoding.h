#pragma once

#include <string_view>

namespace atlas {

// "UTF-16" or "UTF-32" when a file's content is written so, by its byte order mark or, where it has none, by
// how its first letters lie; empty for anything else. What the atlas reads begins with plain letters: a
// header or a bracket.
std::string_view wideEncodingOf(std::string_view content);

} // namespace atlas
