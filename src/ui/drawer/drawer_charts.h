#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/widgets/chart_memory.h"

namespace atlas::ui {

// What is on the map as charts, in the drawer. Each filters, and shows what the others leave.
void drawCharts(const PanelInputs& inputs, ExploreState& state, ChartMemory& memory, Requests& requests);

} // namespace atlas::ui
