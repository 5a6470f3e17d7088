#pragma once

#include "model/facts/listed_partnership.h"
#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// Over the table: how many rows there are, what the map knows of the search or why it cannot, and what can be
// done with the rows.
void drawTableHead(const PanelInputs& inputs, ExploreState& state, ListView& list, Requests& requests);

} // namespace atlas::ui
