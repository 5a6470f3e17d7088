#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// Over the middle of the map when no partnership passes: which filter to loosen, each with a button.
void drawEmptyState(const PanelInputs& inputs, ExploreState& state, Requests& requests);

// At the bottom: what happened, and what is being read just now.
float noticesHeight(const PanelInputs& inputs); // over the foot of the free map, in design pixels
void drawNotices(const PanelInputs& inputs, Requests& requests);

} // namespace atlas::ui
