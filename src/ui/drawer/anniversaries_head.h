#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/drawer/drawer_memory.h"

namespace atlas::ui {

// The year that is looked at.
int yearShown(const PanelInputs& inputs, const AnniversariesMemory& memory);

// The year, how many are of a round age in it, and the switch that leaves only these on the map. Returns
// whether there was room to say how many partnerships have no recorded year.
bool drawAnniversariesHead(const PanelInputs& inputs, Filter& filter, AnniversariesMemory& memory);

// "Of all 30,075 partnerships, 29,106 have no recorded year."
std::string unknownYearsText(const Network& network);

} // namespace atlas::ui
