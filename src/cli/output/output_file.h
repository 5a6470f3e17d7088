#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "core/result.h"

namespace atlas {

// Whether a file's name ends in one of them, whatever its case; the error says what it may end in. `written`:
// what such files are called, "only .png pictures are written".
Result<void> checkExtension(const std::filesystem::path& file, std::span<const std::string_view> extensions,
                            std::string_view written);

// Says before the work what would fail after it: that the name is a folder's, or that its folder is not there
// or takes no files.
Result<void> checkWritable(const std::filesystem::path& file);

} // namespace atlas
