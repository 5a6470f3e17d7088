#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// The field of the top bar that opens the search, as wide as there is room; an icon where there is little.
// Remembers where the search is to open.
void drawSearchField(const InterfaceInputs& inputs, InterfaceMemory& memory, InterfaceRequests& requests,
                     float widthPixels);
inline constexpr float kLeastSearchFieldWidth = 176.0F;

// The search itself, while it is open: the field over that of the top bar, what was found beneath it.
void drawSearchBox(const InterfaceInputs& inputs, ExploreState& state, InterfaceMemory& memory,
                   InterfaceRequests& requests);

} // namespace atlas::ui
