#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/panels/panel_memories.h"

namespace atlas::ui {

// The bar along the top: name, headline, projection, theme, picture.
void drawTopBar(const PanelInputs& inputs, ExploreState& state, TopBarMemory& memory, Requests& requests);

} // namespace atlas::ui
