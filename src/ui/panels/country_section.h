#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/panels/filter_memory.h"

namespace atlas::ui {

// The body of the section "Countries": chips of what is chosen, a search, the list with counts, and a pair of
// countries.
void drawCountrySection(const PanelInputs& inputs, Filter& filter, FilterMemory& memory, Requests& requests);

} // namespace atlas::ui
