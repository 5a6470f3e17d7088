#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"

namespace atlas::ui {

// Which country is tied to which, in the drawer: countries by countries, shaded by the number of
// partnerships. A cell chooses a pair, a heading selects a country.
void drawMatrix(const PanelInputs& inputs, ExploreState& state, MatrixMemory& memory, Requests& requests);

} // namespace atlas::ui
