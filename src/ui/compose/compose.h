#pragma once

#include "ui/compose/compose_contract.h"

namespace atlas::ui {

// All of the window: the page on a desk, and the panel at its right.
ComposeWishes drawCompose(const ComposeInputs& inputs, ComposeMemory& memory);

} // namespace atlas::ui
