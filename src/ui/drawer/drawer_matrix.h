#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// Which country is tied to which, in the drawer: countries by countries, shaded by the number of
// partnerships. A cell chooses a pair, a heading selects a country.
void drawMatrix(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                InterfaceRequests& requests);

} // namespace atlas::ui
