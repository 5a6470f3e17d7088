#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/details/details_memory.h"

namespace atlas::ui {

// The cities that are suggested to the one selected, on the map as long as their list is open: rings, names
// and dotted lines, so that they are not taken for partnerships. The one whose row is pointed at is lit.
void drawSuggestedPlaces(const PanelInputs& inputs, const ExploreState& state,
                         const SuggestionMemory& memory);

} // namespace atlas::ui
