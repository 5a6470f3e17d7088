#pragma once

#include <filesystem>
#include <memory>

#include "core/result.h"
#include "model/drawing/draw_list.h"

namespace atlas {

inline constexpr int kLongestLogoSidePixels = 4096;
inline constexpr std::uintmax_t kMaxLogoBytes = 16'000'000;

// A logo as pixels: a PNG as it is, an SVG drawn as finely as a large page needs. What an SVG names beside
// itself, files or addresses, is not read. The error is one line that names the file.
Result<std::shared_ptr<const LogoPicture>> readLogo(const std::filesystem::path& file);

} // namespace atlas
