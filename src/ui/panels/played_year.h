#pragma once

#include "model/view/view.h"
#include "ui/contract/panel_inputs.h"

namespace atlas::ui {

// While the time line plays: the year in large type over the map, where no panel is.
void drawPlayedYear(const PanelInputs& inputs, const View& view);

} // namespace atlas::ui
