#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// The year, how many celebrate in it, and the switch that leaves only these on the map. Returns whether there
// was room to say how many partnerships have no recorded year.
bool drawAnniversariesHead(const InterfaceInputs& inputs, Filter& filter, AnniversariesMemory& memory);

// "Of all 30,075 partnerships, 29,106 have no recorded year."
std::string unknownYearsText(const Network& network);

} // namespace atlas::ui
