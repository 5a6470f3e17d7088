#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/panels/panel_memories.h"
#include "ui/widgets/chart_memory.h"

namespace atlas::ui {

// The network by year, along the bottom of the map: chosen by hand, or played.
void drawTimeLine(const PanelInputs& inputs, ExploreState& state, TimeLineMemory& memory, ChartMemory& charts,
                  Requests& requests);

} // namespace atlas::ui
