#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/interface_memory.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// The column of filters at the left.
void drawFilterPanel(const PanelInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                     Requests& requests);

} // namespace atlas::ui
