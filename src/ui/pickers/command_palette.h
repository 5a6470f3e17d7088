#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// Every command with its key, found as one types, near the top of the window.
void drawCommandPalette(const InterfaceInputs& inputs, PickerMemory& memory, InterfaceRequests& requests);

} // namespace atlas::ui
