#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// The menu of the legend's head: what the colours of arcs tell, how wide and how bright they are. To be
// called inside an open popup.
void drawColourMenu(const PanelInputs& inputs, ArcStyle& style, Requests& requests);

} // namespace atlas::ui
