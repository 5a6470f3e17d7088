#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// Everything that is on the map as a table, in the drawer: sorted and searched by column, copied, exported; a
// row leads to its arc.
void drawTable(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
               InterfaceRequests& requests);

} // namespace atlas::ui
