#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"

namespace atlas::ui {

// The partnerships on the map in figures, in the drawer, beside what chance would give. The figures come from
// work on another thread: while it goes on, its progress is told and the last figures stay, dimmed.
void drawMeasures(const PanelInputs& inputs, ExploreState& state, MeasuresMemory& memory, Requests& requests);

} // namespace atlas::ui
