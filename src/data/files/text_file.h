#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/result.h"

namespace atlas {

// The whole file; an error says which file and why the system refuses it.
Result<std::string> readTextFile(const std::filesystem::path& file);

// "line 3, column 7" of a byte, counted from 1.
std::string placeInText(std::string_view content, std::size_t byte);

} // namespace atlas
