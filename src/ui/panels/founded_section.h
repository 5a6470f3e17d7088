#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// The body of the section "Founded": a column per decade to choose from, and what to do with partnerships
// whose year is not recorded.
void drawFoundedSection(const InterfaceInputs& inputs, Filter& filter, InterfaceMemory& memory,
                        InterfaceRequests& requests);

} // namespace atlas::ui
