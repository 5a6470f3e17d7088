#pragma once

#include "model/facts/listed_partnership.h"
#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/table_columns.h"

namespace atlas::ui {

// Over the table: how many rows there are, what the map knows of the search or why it cannot, columns that
// have no room, and what can be done with the rows.
void drawTableHead(const PanelInputs& inputs, const TableColumns& columns, ExploreState& state,
                   ListView& list, Requests& requests);

} // namespace atlas::ui
