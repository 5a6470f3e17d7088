#pragma once

#include "ui/contract/interface_memory.h"
#include "ui/contract/panel_inputs.h"

namespace atlas::ui {

// The body of the section "Countries": chips of what is chosen, a search, the list with counts, and a pair of
// countries.
void drawCountrySection(const PanelInputs& inputs, Filter& filter, InterfaceMemory& memory);

// The rows of a menu of every country, with a search on top; in a popup that is open. Returns what was
// picked, and closes the popup with it.
std::optional<CountryCode> drawCountryMenu(const PanelInputs& inputs, std::optional<CountryCode> chosen,
                                           std::string& search);

} // namespace atlas::ui
