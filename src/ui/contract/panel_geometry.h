#pragma once

#include <imgui.h>

#include "model/camera/camera.h"
#include "model/camera/map_line.h"
#include "model/workspace/explore_state.h"

namespace atlas::ui {

// Space that panels leave the map, in design pixels.
Insets insetsBesidePanels(ImVec2 sizePixels, const ExploreState& state);

// What no panel covers but those in the corner below: what is selected floats over the map, which goes on
// beneath it.
ScreenBox freeMapBox(ImVec2 sizePixels, const ExploreState& state);

// The lower end of what panels at the right may use: the drawer lies beneath.
float bottomEdgePixels(ImVec2 sizePixels, const ExploreState& state);

// The right end of the drawer and of the time line.
float rightEdgePixels(ImVec2 sizePixels, const ExploreState& state);

} // namespace atlas::ui
