#pragma once

#include "ui/compose/compose_contract.h"

namespace atlas::ui {

// The panel at the right: paper, elements, what the chosen one has of its own, and what is to be known before
// the page is printed.
void drawComposePanel(const ComposeInputs& inputs, ComposeMemory& memory, ComposeWishes& wishes);

} // namespace atlas::ui
