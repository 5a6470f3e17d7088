#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// Three hints on one card at the bottom, until they are closed.
void drawFirstHints(const InterfaceInputs& inputs, const ExploreState& state, InterfaceMemory& memory,
                    InterfaceRequests& requests);

} // namespace atlas::ui
