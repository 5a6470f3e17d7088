#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/panels/panel_memories.h"

namespace atlas::ui {

// Every command and its keys on one sheet, in groups, and what other keys do in panels. Any key closes it
// (the window tells), so does a click; what is taller than the window scrolls.
void drawKeySheet(const PanelInputs& inputs, KeySheetMemory& memory);

} // namespace atlas::ui
