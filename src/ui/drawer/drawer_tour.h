#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"

namespace atlas::ui {

// A tour while it is made: its steps, and the words of the one that is chosen.
void drawTour(const PanelInputs& inputs, TourMemory& memory, Requests& requests);

} // namespace atlas::ui
