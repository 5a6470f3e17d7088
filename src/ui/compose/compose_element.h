#pragma once

#include "ui/compose/compose_contract.h"

namespace atlas::ui {

// What the chosen element has of its own: words, side, kind of chart, the logo's file, and its place. Nothing
// where none is chosen.
void drawComposeElement(const ComposeInputs& inputs, ComposeWishes& wishes);

} // namespace atlas::ui
