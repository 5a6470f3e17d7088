#pragma once

#include "ui/contract/interface_memory.h"

namespace atlas::ui {

// Opens the picker of a chain's ends at the next frame; where one end is given it asks for the other.
void askForChain(ChainPickerMemory& memory, std::optional<CityIndex> from);

// The same, for a city to be seen side by side with `first`.
void askForComparison(ChainPickerMemory& memory, CityIndex first);

} // namespace atlas::ui
