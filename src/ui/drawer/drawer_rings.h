#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/interface_memory.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// Groups in which everybody is a partner of everybody, and communities that are closely tied, as lists.
void drawRings(const PanelInputs& inputs, ExploreState& state, InterfaceMemory& memory, Requests& requests);

} // namespace atlas::ui
