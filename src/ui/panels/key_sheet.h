#pragma once

#include "ui/contract/interface_memory.h"
#include "ui/contract/panel_inputs.h"

namespace atlas::ui {

// Every command and its keys on one sheet, in groups, and what other keys do in panels. Any key closes it
// (the window tells), so does a click; what is taller than the window scrolls.
void drawKeySheet(const PanelInputs& inputs, InterfaceMemory& memory);

} // namespace atlas::ui
