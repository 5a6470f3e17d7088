#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"

namespace atlas::ui {

// Partnerships of a round age in a year, by age.
void drawAnniversaries(const PanelInputs& inputs, ExploreState& state, AnniversariesMemory& memory,
                       Requests& requests);

} // namespace atlas::ui
