#pragma once

#include "analysis/findings/map_legend.h"
#include "model/workspace/explore_state.h"
#include "model/workspace/panel_layout.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/interface_memory.h"

namespace atlas::ui {

// What was asked for opens within a panel: panels that are hidden have to come back first.
bool needsPanels(const InterfaceMemory& memory);

// What the layout depends on; heights that follow content are those of the last frame. The state outlives the
// result.
LayoutInputs layoutInputs(ImVec2 sizePixels, const ExploreState& state, const MapLegend& legend,
                          const InterfaceMemory& memory);

// Draws every panel that shows and applies what was clicked and typed to the state. To be called between
// ImGui::NewFrame() and ImGui::Render().
Requests drawInterface(const PanelInputs& inputs, ExploreState& state, InterfaceMemory& memory);

} // namespace atlas::ui
