#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// The rows of the menu that leads to all that the map alone does not show: the views of the drawer, the time
// line, chains, and the way back. For whoever does not know the keys.
void drawExploreMenu(const PanelInputs& inputs, Requests& requests);

} // namespace atlas::ui
