#pragma once

#include "ui/kiosk/kiosk_contract.h"

namespace atlas::ui {

// Over the tour while it goes round: what a visitor may do.
void drawKioskInvitation(const Look& look, ImVec2 sizePixels);

// Over everything, large: the tour is about to come back.
void drawKioskCountdown(const Look& look, ImVec2 sizePixels, int seconds);

// For staff: the code that leaves the booth.
void drawKioskCodeBoard(const KioskInputs& inputs, KioskWishes& wishes);

} // namespace atlas::ui
