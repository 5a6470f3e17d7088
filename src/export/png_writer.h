#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

#include "core/result.h"

namespace atlas {

// Writes RGBA pixels (four bytes each, top row first, straight alpha) as PNG: to a file beside the target
// first, then renamed, so that a failed export never leaves half a picture nor touches the old one. Without
// alpha the picture is stored as RGB.
Result<void> writePng(const std::filesystem::path& file, std::span<const std::uint8_t> rgba, int widthPixels,
                      int heightPixels, bool withAlpha);

} // namespace atlas
