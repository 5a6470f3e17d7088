#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// All partnerships shown, one per row, at the bottom: sorted by a click on a column's name, searched by the
// fields beneath, each row a way to its arc.
void drawTablePanel(const InterfaceInputs& inputs, AppState& state, InterfaceMemory& memory,
                    InterfaceRequests& requests);

inline constexpr float kTableHeightPixels = 296.0F;

} // namespace atlas::ui
