#pragma once

#include "ui/interface.h"

namespace atlas::ui {

// Every command and its key on one sheet, in groups. Any key closes it (the window tells), so does a click.
void drawKeySheet(const InterfaceInputs& inputs, InterfaceMemory& memory);

} // namespace atlas::ui
