#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// The body of the section "Countries": chips of what is chosen, a search, the list with counts, and a pair of
// countries.
void drawCountrySection(const InterfaceInputs& inputs, Filter& filter, InterfaceMemory& memory);

} // namespace atlas::ui
