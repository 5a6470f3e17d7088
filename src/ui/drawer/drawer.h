#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// The drawer at the bottom: one of several views of what is on the map, chosen by tabs.
void drawDrawer(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                InterfaceRequests& requests);

// As high as its view likes, as far as the window leaves the map some room. In design pixels.
float drawerHeightPixels(ImVec2 sizePixels, const ExploreState& state);

} // namespace atlas::ui
