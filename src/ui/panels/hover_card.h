#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// What lies under the cursor, on a card beside it.
void drawHoverCard(const InterfaceInputs& inputs, const ExploreState& state);

} // namespace atlas::ui
