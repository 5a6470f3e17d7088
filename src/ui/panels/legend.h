#pragma once

#include "model/view/arc_legend.h"
#include "model/workspace/explore_state.h"
#include "ui/contract/interface_memory.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

inline constexpr float kLegendWidthPixels = 272.0F;

// What colours and discs mean, at the bottom right; its head opens the choice of colours. Above it the
// buttons that zoom.
void drawLegend(const PanelInputs& inputs, ExploreState& state, InterfaceMemory& memory, Requests& requests);

// The choice of colours, where the legend has given way.
void drawColours(const PanelInputs& inputs, ExploreState& state, InterfaceMemory& memory, Requests& requests);

// The rectangles of both as far as they show, in design pixels: left, top, right, bottom.
std::vector<ImVec4> cornerPanels(ImVec2 sizePixels, const ExploreState& state, const ArcLegend& legend);

void drawZoomButtons(const PanelInputs& inputs, const ExploreState& state, Requests& requests);

} // namespace atlas::ui
