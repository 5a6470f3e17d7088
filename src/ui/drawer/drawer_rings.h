#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// Groups in which everybody is a partner of everybody, and communities that are closely tied, as lists.
void drawRings(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
               InterfaceRequests& requests);

} // namespace atlas::ui
