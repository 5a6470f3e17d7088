#pragma once

#include "ui/contract/panel_inputs.h"

namespace atlas::ui {

// A scale bar on the map, at the foot of what is free of panels.
void drawMapScale(const PanelInputs& inputs);

} // namespace atlas::ui
