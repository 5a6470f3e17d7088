#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// The partnerships on the map in figures, in the drawer, beside what chance would give. The figures come from
// work on another thread: while it goes on, its progress is told and the last figures stay, dimmed.
void drawMeasures(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                  InterfaceRequests& requests);

} // namespace atlas::ui
