#pragma once

#include <cstddef>
#include <cstdint>

#include "core/huge_pages.h"

namespace atlas {

// Pixels in memory as OpenGL has them: RGBA, a byte each, colours multiplied by alpha, the bottom row first.
struct PixelImage {
    int widthPixels = 0;
    int heightPixels = 0;
    HugeVector<std::uint32_t> pixels;

    void resize(int width, int height) {
        widthPixels = width;
        heightPixels = height;
        pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    }
    const std::uint32_t* row(int y) const {
        return pixels.data() + static_cast<std::ptrdiff_t>(y) * widthPixels;
    }
    std::uint32_t* row(int y) { return pixels.data() + static_cast<std::ptrdiff_t>(y) * widthPixels; }
};

} // namespace atlas
