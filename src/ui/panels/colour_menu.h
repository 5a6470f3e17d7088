#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// The menu of the legend's head: what the colours of arcs tell, how wide and how bright they are. To be
// called inside an open popup.
void drawColourMenu(const InterfaceInputs& inputs, ArcStyle& style, InterfaceRequests& requests);

} // namespace atlas::ui
