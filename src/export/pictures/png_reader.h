#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/result.h"

namespace atlas {

struct PngPicture {
    int widthPixels = 0;
    int heightPixels = 0;
    std::vector<std::uint8_t> rgba; // four bytes per pixel, the top row first, straight alpha
};

// Reads a small picture. One with a side longer than `longestSidePixels` is an error and takes no memory.
Result<PngPicture> readPng(const std::filesystem::path& file, int longestSidePixels);

} // namespace atlas
