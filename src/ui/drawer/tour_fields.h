#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"

namespace atlas::ui {

// What the chosen step says, and how the stage comes to it.
void drawTourFields(const PanelInputs& inputs, TourMemory& memory, Requests& requests);

} // namespace atlas::ui
