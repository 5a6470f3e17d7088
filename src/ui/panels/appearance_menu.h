#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// The menu of the theme button: themes, names on the map, motion, and how large everything is. To be called
// inside an open popup.
void drawAppearanceMenu(const InterfaceInputs& inputs, ExploreState& state, InterfaceRequests& requests);

} // namespace atlas::ui
