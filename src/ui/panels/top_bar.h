#pragma once

#include "ui/interface.h"

namespace atlas::ui {

inline constexpr float kTopBarHeightPixels = 52.0F;

// The bar along the top: name, headline, projection, theme, picture.
void drawTopBar(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                InterfaceRequests& requests);

} // namespace atlas::ui
