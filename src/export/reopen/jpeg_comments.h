#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace atlas {

// The comments before a JPEG's pixels; none of a file that cannot be read as one.
std::vector<std::string> jpegCommentsOf(const std::filesystem::path& file);

} // namespace atlas
