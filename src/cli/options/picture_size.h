#pragma once

#include <string>

#include "core/result.h"
#include "model/paper/picture_sheet.h"

namespace atlas {

struct PictureSize {
    int widthPixels = 0;
    int heightPixels = 0;
};

inline constexpr int kLargestFrameSidePixels = 16'384; // of what is drawn at once: a film's pictures

// "1920x1080", or the name of a usual size such as "4k" (model/paper/picture_sheet.h); the error says what is
// wrong with the text of --size.
Result<PictureSize> parseSize(const std::string& text, int largestSidePixels = kLargestSidePixels);

} // namespace atlas
