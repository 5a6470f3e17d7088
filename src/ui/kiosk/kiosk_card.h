#pragma once

#include "ui/kiosk/kiosk_contract.h"

namespace atlas::ui {

// Whether the card has something to tell of: a city alone, or a partnership.
bool hasKioskCard(const Selection& selection);

// What is known of it, in large type, with its partners as large buttons. No links: nothing leads out of the
// booth.
void drawKioskCard(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes);

} // namespace atlas::ui
