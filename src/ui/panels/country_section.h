#pragma once

#include "ui/contract/interface_memory.h"
#include "ui/contract/panel_inputs.h"

namespace atlas::ui {

// The body of the section "Countries": chips of what is chosen, a search, the list with counts, and a pair of
// countries.
void drawCountrySection(const PanelInputs& inputs, Filter& filter, InterfaceMemory& memory);

} // namespace atlas::ui
