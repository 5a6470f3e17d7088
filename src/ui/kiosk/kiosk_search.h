#pragma once

#include "ui/kiosk/kiosk_contract.h"

namespace atlas::ui {

// A city or a country by its name, with large rows and a keyboard of its own. Enter takes the first hit.
void drawKioskSearch(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes);

// Letters go to the end of the query, "\b" takes its last letter; one that is too long takes none.
void typeInto(KioskMemory& memory, const std::string& typed);

// As Enter does.
void takeFirstHit(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes);

} // namespace atlas::ui
