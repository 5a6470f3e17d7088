#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

inline constexpr float kPictureMenuWidthPixels = 336.0F;

// The menu of the export button: what the picture shows, its size, its folder, and the button that saves it.
// To be called inside an open popup.
void drawPictureMenu(const PanelInputs& inputs, PictureSettings& picture, Requests& requests);

inline constexpr int kSmallestPictureSidePixels = 64;
inline constexpr int kLargestPictureSidePixels = 16384;

} // namespace atlas::ui
