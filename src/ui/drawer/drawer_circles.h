#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"

namespace atlas::ui {

// Groups in which everybody is a partner of everybody, and communities that are closely tied, as lists.
void drawCircles(const PanelInputs& inputs, ExploreState& state, CirclesMemory& memory, Requests& requests);

} // namespace atlas::ui
