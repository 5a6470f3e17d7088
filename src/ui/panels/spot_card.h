#pragma once

#include <optional>

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/panels/spot_memory.h"

namespace atlas::ui {

// What lies at a crowded spot, as rows to choose from: by mouse and wheel, or with arrows and Enter. The row
// that is pointed at is told in the memory, so that the map lights it.
void drawSpotCard(const PanelInputs& inputs, ExploreState& state, SpotMemory& memory, Requests& requests);

} // namespace atlas::ui
