#pragma once

#include "ui/interface.h"

namespace atlas::ui {

inline constexpr float kPictureMenuWidthPixels = 336.0F;

// The menu of the export button: what the picture shows, its size, its folder, and the button that saves it.
// To be called inside an open popup.
void drawPictureMenu(const InterfaceInputs& inputs, PictureSettings& picture, InterfaceRequests& requests);

inline constexpr int kSmallestPictureSidePixels = 64;
inline constexpr int kLargestPictureSidePixels = 16384;

} // namespace atlas::ui
