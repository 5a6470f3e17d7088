#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// Three hints on one card at the bottom, until they are closed.
void drawFirstHints(const PanelInputs& inputs, const ExploreState& state, Requests& requests);

} // namespace atlas::ui
