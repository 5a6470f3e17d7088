#pragma once

#include "ui/compose/compose_contract.h"

namespace atlas::ui {

// All of the window: the page on a desk, and the panel at its right.
ComposeWishes drawCompose(const ComposeInputs& inputs, ComposeMemory& memory);

// Where the page lies by now.
PageSpot pageSpot(const ComposeInputs& inputs, const ComposeMemory& memory);

// The desk is zoomed about its middle, by so many steps.
void zoomDesk(const ComposeInputs& inputs, ComposeMemory& memory, int steps);

} // namespace atlas::ui
