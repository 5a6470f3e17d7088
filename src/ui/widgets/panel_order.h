#pragma once

#include <optional>
#include <string>

#include "model/workspace/panel_layout.h"

namespace atlas::ui {

// The panel after the one that has the keyboard (`step` -1: before it), among those that are open, also
// behind another one: filters, drawer, time line, details, top bar, legend, zoom, the map. Empty is the map.
// `hasArcs`: nothing passes otherwise, and the panel that says so is the first.
std::string panelBeside(const std::string& current, int step, const PanelLayout& layout, bool hasArcs);

// How Dear ImGui knows a panel, and back; nothing for what is none of the model's.
std::string nameOf(Panel panel);
std::optional<Panel> panelNamed(const std::string& name);

} // namespace atlas::ui
