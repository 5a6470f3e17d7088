#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"

namespace atlas::ui {

// Where partnerships are many, few and missing: countries and U.S. states, and the switch that shades them.
void drawGaps(const PanelInputs& inputs, ExploreState& state, GapsMemory& memory, Requests& requests);

} // namespace atlas::ui
