#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// Asks for two cities, or for the other end when one is given, and selects the shortest chain of partnerships
// between them; where there is none, both side by side, with the reason.
void drawChainPicker(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                     InterfaceRequests& requests);

// Opens it at the next frame.
void askForChain(ChainPickerMemory& memory, std::optional<CityIndex> from);

// The same, for a city to be seen side by side with `first`.
void askForComparison(ChainPickerMemory& memory, CityIndex first);

} // namespace atlas::ui
