#pragma once

#include <imgui.h>

#include "model/workspace/panel_layout.h"

namespace atlas::ui {

// Where the parts of the presenter's view lie, in design pixels. Pictures have the shape of the stage, each
// with a line of words above it. In a window that is wide the notes stand beside the pictures; in one that
// is not, below them, and the pictures beside each other.
struct PresenterLayout {
    PanelBox times;
    PanelBox now;      // the picture of what the room sees
    PanelBox next;     // that of the step to come
    PanelBox nextText; // its caption
    PanelBox notes;
    PanelBox buttons;
};

inline constexpr float kPresenterEdge = 24.0F; // around everything
inline constexpr float kPictureLabel = 24.0F;  // the line of words above a picture

// `aspect`: width by height of the stage; `buttonsHeight`: that the rows of buttons need.
PresenterLayout presenterLayout(ImVec2 window, float aspect, float buttonsHeight);

} // namespace atlas::ui
