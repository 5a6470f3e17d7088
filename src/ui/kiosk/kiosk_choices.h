#pragma once

#include "ui/kiosk/kiosk_contract.h"

namespace atlas::ui {

// Pages of large buttons: one country, or none; any number of program types.
void drawKioskCountries(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes);
void drawKioskPrograms(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes);

} // namespace atlas::ui
