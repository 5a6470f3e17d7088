#pragma once

#include "ui/compose/compose_contract.h"

namespace atlas::ui {

// The page on a desk: its picture, the frames of its elements, handles and guides. The mouse chooses, moves
// and resizes; the wheel zooms, and what lies beside the page is pulled to move it on the desk.
void drawComposeCanvas(const ComposeInputs& inputs, ComposeMemory& memory, ComposeWishes& wishes);

} // namespace atlas::ui
