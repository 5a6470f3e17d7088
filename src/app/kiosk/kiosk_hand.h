#pragma once

#include <string>
#include <vector>

#include "app/window/window.h"

namespace atlas {

// What a visitor's hand has done since the last frame: one at the window, or a simulated one.
struct KioskHand {
    std::vector<KeyPress> keys;
    ScreenPoint cursorPixels{0.0, 0.0};
    bool isDown = false;
    bool wasPressed = false; // even when it is up again by now
    bool isInside = true;    // the pointer, the window
    double scrollSteps = 0.0;
};

inline KioskHand handAt(const Window& window, const WindowEvents& events) {
    KioskHand hand;
    hand.keys = events.keys;
    hand.cursorPixels = window.cursorPixels();
    hand.isDown = window.isPointerDown() || events.wasPressed;
    hand.wasPressed = events.wasPressed;
    hand.isInside = window.isPointerInside();
    hand.scrollSteps = events.scrollSteps;
    return hand;
}

} // namespace atlas
