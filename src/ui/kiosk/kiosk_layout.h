#pragma once

#include <imgui.h>

#include "model/camera/sight.h"

namespace atlas::ui {

struct KioskBox {
    ImVec2 topLeft{0.0F, 0.0F};
    ImVec2 size{0.0F, 0.0F};
};

// Where the kiosk's controls lie in a window of that size, all in design pixels.
struct KioskLayout {
    KioskBox bar;   // at the top
    KioskBox zoom;  // at the left of the foot
    KioskBox count; // beside it
    KioskBox page;  // over the left, while a visitor looks for something
    KioskBox card;  // at the right, while something is selected
};
KioskLayout kioskLayout(ImVec2 sizePixels);

// What of the map is seen then: under the bar, and beside the card, if there is one.
Sight kioskSight(const Viewport& viewport, bool hasCard);

} // namespace atlas::ui
