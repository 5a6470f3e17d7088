#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"

namespace atlas::ui {

// A scale bar on the map, at the foot of what is free of panels; none under the hints of the first start.
void drawMapScale(const PanelInputs& inputs, const ExploreState& state);

} // namespace atlas::ui
