#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// Selects a state of the United States, by row, and asks for a flight to its cities.
void chooseState(const PanelInputs& inputs, std::size_t row, ExploreState& state, Requests& requests);

} // namespace atlas::ui
