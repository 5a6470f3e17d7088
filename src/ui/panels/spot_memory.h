#pragma once

#include <optional>

#include "model/selection/selection.h"
#include "model/workspace/panel_layout.h"

namespace atlas::ui {

// How Dear ImGui knows the card of a crowded spot.
inline constexpr const char* kSpotCardName = "Here";

struct SpotMemory {
    Target lit;                       // whose row is pointed at
    std::optional<PanelBox> box;      // of the card, in the last frame
    float contentHeightPixels = 0.0F; // of its rows, in the last frame
};

} // namespace atlas::ui
