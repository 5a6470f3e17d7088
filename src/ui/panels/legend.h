#pragma once

#include "model/view/arc_legend.h"
#include "ui/interface.h"

namespace atlas::ui {

inline constexpr float kLegendWidthPixels = 272.0F;

// What colours and discs mean, at the bottom right; its head opens the choice of colours. Above it the
// buttons that zoom.
void drawLegend(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                InterfaceRequests& requests);

// The choice of colours, where the legend has given way.
void drawColours(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                 InterfaceRequests& requests);

// The rectangles of both as far as they show, in design pixels: left, top, right, bottom.
std::vector<ImVec4> cornerPanels(ImVec2 sizePixels, const ExploreState& state, const ArcLegend& legend);

void drawZoomButtons(const InterfaceInputs& inputs, const ExploreState& state, InterfaceRequests& requests);

} // namespace atlas::ui
