#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/interface_memory.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// Draws every panel that shows and applies what was clicked and typed to the state. To be called between
// ImGui::NewFrame() and ImGui::Render().
Requests drawInterface(const PanelInputs& inputs, ExploreState& state, InterfaceMemory& memory);

} // namespace atlas::ui
