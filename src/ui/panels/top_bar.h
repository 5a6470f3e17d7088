#pragma once

#include <span>

#include "model/workspace/explore_state.h"
#include "ui/contract/export_offer.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/panels/panel_memories.h"

namespace atlas::ui {

// The bar along the top: name, headline, projection, theme, picture.
void drawTopBar(const PanelInputs& inputs, ExploreState& state, TopBarMemory& memory,
                std::span<const ExportOffer> tables, Requests& requests);

} // namespace atlas::ui
