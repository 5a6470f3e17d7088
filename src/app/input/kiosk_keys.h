#pragma once

#include <cstdint>

#include "app/window/window.h"

namespace atlas {

// The few keys that a booth knows beside letters. All others only tell that somebody is there.
enum class KioskKey : std::uint8_t {
    None,
    Back, // Esc: closes what is open; never leaves
    Left,
    Right,
    Up,
    Down,
    Nearer,
    Farther,
    NextPanel,
    PanelBefore,
    Close // Alt+F4, where no window manager takes it
};
KioskKey kioskKeyFor(const KeyPress& press);

} // namespace atlas
