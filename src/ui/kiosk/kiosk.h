#pragma once

#include "ui/kiosk/kiosk_contract.h"

namespace atlas::ui {

// All controls of a visitor who explores, over the map.
KioskWishes drawKiosk(const KioskInputs& inputs, KioskMemory& memory);

// The panels that the keyboard goes through, in their order.
std::vector<std::string> kioskPanels(const KioskInputs& inputs, const KioskMemory& memory);

} // namespace atlas::ui
