#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/panels/filter_memory.h"

namespace atlas::ui {

// The column of filters at the left.
void drawFilterPanel(const PanelInputs& inputs, ExploreState& state, FilterMemory& memory,
                     Requests& requests);

} // namespace atlas::ui
