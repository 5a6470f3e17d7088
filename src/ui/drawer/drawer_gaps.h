#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// Where partnerships are many, few and missing: countries and U.S. states, and the switch that shades them.
void drawGaps(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
              InterfaceRequests& requests);

} // namespace atlas::ui
