#pragma once

#include <string>

#include "core/result.h"
#include "render/pixels/pixel_image.h"

namespace atlas {

// A picture as JPEG, for what is sent by mail: a sixth of a PNG, and thin lines keep their colours. Alpha is
// left out.
Result<std::string> jpegOf(const PixelImage& picture);

} // namespace atlas
