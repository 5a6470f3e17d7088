#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"

namespace atlas::ui {

// Everything that is on the map as a table, in the drawer: sorted and searched by column, copied, exported; a
// row leads to its arc.
void drawTable(const PanelInputs& inputs, ExploreState& state, TableMemory& memory, Requests& requests);

} // namespace atlas::ui
