#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/pickers/picker_memories.h"

namespace atlas::ui {

// Asks for two cities, or for the other end when one is given, and selects the shortest chain of partnerships
// between them; where there is none, both side by side, with the reason.
void drawChainPicker(const PanelInputs& inputs, ExploreState& state, ChainPickerMemory& memory,
                     Requests& requests);

// Opens it at the next frame. `from`: the city at the one end; nothing: both are asked for. `isComparison`:
// the two are to be seen side by side instead.
void openChainPicker(ChainPickerMemory& memory, std::optional<CityIndex> from, bool isComparison = false);

} // namespace atlas::ui
