#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"

namespace atlas::ui {

// The steps in their order. Pressing one shows it on the map; it is moved by dragging, or with Ctrl and an
// arrow, and taken out with Delete.
void drawTourSteps(const PanelInputs& inputs, TourMemory& memory, Requests& requests);

// The same edits for whoever has buttons for them; the step that is chosen.
void duplicateStep(const TourInputs& tour, Requests& requests);
void removeStep(const TourInputs& tour, std::size_t step, Requests& requests);

} // namespace atlas::ui
