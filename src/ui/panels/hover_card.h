#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"

namespace atlas::ui {

// What lies under the cursor, on a card beside it.
void drawHoverCard(const PanelInputs& inputs, const ExploreState& state);

} // namespace atlas::ui
