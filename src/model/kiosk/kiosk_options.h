#pragma once

#include <optional>
#include <string>

#include "model/kiosk/kiosk_state.h"
#include "model/tour/tour.h"

namespace atlas {

// A booth: a tour that goes round until somebody touches the screen.
struct KioskOptions {
    Tour tour;                          // with a step at least
    std::optional<std::size_t> monitor; // counted from 0, the primary one first; nothing: the window's own
    std::string themeId;                // for all steps and for exploring; empty: each step has its own
    std::string code;                   // that leaves it, in capitals; empty: only a signal ends it
    KioskTimes times;
    std::optional<double> rehearsedHours; // simulated visitors use it for so long, and then it ends
};

} // namespace atlas
