#pragma once

#include <imgui.h>

#include "model/facts/spot_list.h"
#include "model/selection/selection.h"

namespace atlas::ui {

// A crowded spot of the map whose list is open.
struct OpenSpot {
    ImVec2 at;      // in design pixels
    Target pointed; // what was hovered when it opened; may be nothing
    SpotList list;
};

} // namespace atlas::ui
