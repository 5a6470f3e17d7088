#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// What colours and discs mean, at the bottom right; above it the buttons that zoom.
void drawLegend(const InterfaceInputs& inputs);
void drawZoomButtons(const InterfaceInputs& inputs, const AppState& state, InterfaceRequests& requests);

} // namespace atlas::ui
