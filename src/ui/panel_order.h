#pragma once

#include <string>

#include "model/app_state.h"

namespace atlas::ui {

// The panel after the one that has the keyboard (`step` -1: before it), among those that show: filters,
// drawer, time line, details, top bar, legend, zoom, the map. Empty is the map. `hasArcs`: nothing passes
// otherwise, and the panel that says so is the first.
std::string panelBeside(const std::string& current, int step, const AppState& state, bool hasArcs);

} // namespace atlas::ui
