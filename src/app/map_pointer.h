#pragma once

#include <optional>

#include "model/app_state.h"

namespace atlas {

// What the mouse does over the map, apart from any window: drags it, zooms about the cursor.
class MapPointer {
public:
    struct Input {
        ScreenPoint cursorPixels;
        bool isDown = false;    // left button
        bool isOverMap = false; // and not over a panel
        double scrollSteps = 0.0;
    };

    // Applies what the pointer did since the last call to the camera.
    void apply(const Input& input, const Viewport& viewport, Camera& camera);

    bool isDragging() const { return m_isDragging; }

private:
    bool m_wasDown = false;
    bool m_isDragging = false;
    ScreenPoint m_last{0.0, 0.0};
};

} // namespace atlas
