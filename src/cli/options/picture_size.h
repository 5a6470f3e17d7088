#pragma once

#include <string>

#include "core/result.h"

namespace atlas {

struct PictureSize {
    int widthPixels = 0;
    int heightPixels = 0;
};

// "1920x1080"; the error says what is wrong with the text of --size.
Result<PictureSize> parseSize(const std::string& text);

} // namespace atlas
