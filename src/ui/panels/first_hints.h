#pragma once

#include "model/workspace/explore_state.h"
#include "model/workspace/map_cards.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// Where they stand; nothing while they do not.
std::optional<HintsPlace> shownHints(const PanelInputs& inputs, const ExploreState& state);

// Hints on one card at the bottom, until they are closed. Returns whether they stand there.
bool drawFirstHints(const PanelInputs& inputs, const ExploreState& state, Requests& requests);

} // namespace atlas::ui
