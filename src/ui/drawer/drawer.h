#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"
#include "ui/widgets/chart_memory.h"

namespace atlas::ui {

// The drawer at the bottom: one of several views of what is on the map, chosen by tabs.
void drawDrawer(const PanelInputs& inputs, ExploreState& state, DrawerMemory& memory, ChartMemory& charts,
                Requests& requests);

} // namespace atlas::ui
