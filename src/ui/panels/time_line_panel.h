#pragma once

#include "ui/interface.h"

namespace atlas::ui {

inline constexpr float kTimeLineHeightPixels = 96.0F;

// The network by year, along the bottom of the map: chosen by hand, or played.
void drawTimeLine(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                  InterfaceRequests& requests);

} // namespace atlas::ui
