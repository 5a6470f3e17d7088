#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// Over the middle of the map when no partnership passes: which filter to loosen, each with a button.
void drawEmptyState(const InterfaceInputs& inputs, ExploreState& state, InterfaceRequests& requests);

// At the bottom: what happened, and what is being read just now.
void drawNotices(const InterfaceInputs& inputs, const ExploreState& state, InterfaceRequests& requests);

} // namespace atlas::ui
