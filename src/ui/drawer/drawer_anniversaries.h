#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// Who celebrates a round anniversary in a year, by age.
void drawAnniversaries(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                       InterfaceRequests& requests);

} // namespace atlas::ui
