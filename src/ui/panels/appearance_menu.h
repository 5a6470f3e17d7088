#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// The menu of the theme button: themes, names on the map, motion, and how large everything is. To be called
// inside an open popup.
void drawAppearanceMenu(const PanelInputs& inputs, ExploreState& state, Requests& requests);

} // namespace atlas::ui
