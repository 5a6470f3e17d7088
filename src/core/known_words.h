#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/result.h"

namespace atlas {

// Which of the few known words the text spells, whatever its case. The error names them all and leaves the
// name of the option or field to be put before it: "one" is unknown; write "any" or "both".
Result<std::size_t> indexOfWord(std::span<const std::string_view> known, std::string_view text);

} // namespace atlas
