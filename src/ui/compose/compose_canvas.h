#pragma once

#include "ui/compose/compose_contract.h"

namespace atlas::ui {

// The page on a desk: its picture, the frames of its elements, handles and guides. The mouse chooses, moves
// and resizes; the wheel zooms, and what lies beside the page is pulled to move it on the desk.
void drawComposeCanvas(const ComposeInputs& inputs, ComposeMemory& memory, ComposeWishes& wishes);

// Where the page lies by now.
PageSpot pageSpot(const ComposeInputs& inputs, const ComposeMemory& memory);

// The desk is zoomed about its middle, by so many steps.
void zoomDesk(const ComposeInputs& inputs, ComposeMemory& memory, int steps);

} // namespace atlas::ui
