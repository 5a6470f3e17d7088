#pragma once

#include <cstdint>
#include <span>

#include "gl/handle.h"

namespace atlas::gl {

// A picture as a texture, smooth when it is drawn larger or smaller. RGBA, four bytes per pixel, the top row
// first.
TextureHandle createPictureTexture(std::span<const std::uint8_t> rgba, int widthPixels, int heightPixels);

} // namespace atlas::gl
