#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/result.h"

namespace atlas {

// All of a file or a pipe. An error says which and why: the system refuses it, or it is not UTF-8 but of
// another width.
Result<std::string> readTextFile(const std::filesystem::path& file);

// "line 3, column 7" of a byte, counted from 1.
std::string placeInText(std::string_view content, std::size_t byte);

} // namespace atlas
