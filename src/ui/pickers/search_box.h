#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/pickers/picker_memories.h"

namespace atlas::ui {

// The search itself, while it is open: the field over that of the top bar, what was found beneath it.
void drawSearchBox(const PanelInputs& inputs, const PickerPlace& place, ExploreState& state,
                   SearchMemory& memory, Requests& requests);

} // namespace atlas::ui
