#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/interface_memory.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// The network by year, along the bottom of the map: chosen by hand, or played.
void drawTimeLine(const PanelInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                  Requests& requests);

} // namespace atlas::ui
