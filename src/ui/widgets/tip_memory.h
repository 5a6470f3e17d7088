#pragma once

#include <imgui.h>

namespace atlas::ui {

// What was used last: a key, or the pointer, which moved away from there.
struct LastInput {
    ImVec2 pointer{0.0F, 0.0F};
    bool wasKey = false;
};

} // namespace atlas::ui
