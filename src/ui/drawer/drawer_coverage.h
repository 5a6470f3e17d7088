#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// How much is recorded of what is shown, by country, and how to help to fill what is missing.
void drawCoverage(const PanelInputs& inputs, ExploreState& state, Requests& requests);

} // namespace atlas::ui
