#pragma once

#include "ui/interface.h"

namespace atlas::ui {

inline constexpr float kFilterPanelWidthPixels = 312.0F;

// The column of filters at the left.
void drawFilterPanel(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                     InterfaceRequests& requests);

} // namespace atlas::ui
