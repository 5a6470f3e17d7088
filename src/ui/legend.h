#pragma once

#include "ui/interface.h"

namespace atlas::ui {

inline constexpr float kLegendWidthPixels = 272.0F;

// What colours and discs mean, at the bottom right; above it the buttons that zoom.
void drawLegend(const InterfaceInputs& inputs);

// The rectangles of both as far as they show, in design pixels: left, top, right, bottom.
std::vector<ImVec4> cornerPanels(ImVec2 sizePixels, const AppState& state);

void drawZoomButtons(const InterfaceInputs& inputs, const AppState& state, InterfaceRequests& requests);

} // namespace atlas::ui
