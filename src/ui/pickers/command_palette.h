#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/widgets/picker.h"

namespace atlas::ui {

// Every command with its key, found as one types, near the top of the window.
void drawCommandPalette(const PanelInputs& inputs, PickerMemory& memory, Requests& requests);

} // namespace atlas::ui
