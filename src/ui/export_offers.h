#pragma once

#include <vector>

#include "model/workspace/explore_state.h"
#include "ui/contract/export_offer.h"
#include "ui/contract/panel_inputs.h"
#include "ui/interface_memory.h"

namespace atlas::ui {

// What is answered just now and can be taken along: what the drawer shows, what is told of the selection, and
// every partnership on the map.
std::vector<ExportOffer> exportOffers(const PanelInputs& inputs, const ExploreState& state,
                                      const InterfaceMemory& memory);

} // namespace atlas::ui
