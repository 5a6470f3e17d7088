#pragma once

#include <optional>
#include <vector>

#include "model/view/view.h"

namespace atlas {

// What the mouse does over the map, apart from any window: drags it, zooms about the cursor.
class MapPointer {
public:
    struct Input {
        ScreenPoint cursorPixels;
        bool isDown = false;    // left button
        bool isOverMap = false; // and not over a panel
        bool isLasso = false;   // a drag draws around things instead of moving the map
        double scrollSteps = 0.0;
    };

    // Applies what the pointer did since the last call to the camera.
    void apply(const Input& input, const Viewport& viewport, Camera& camera);

    bool isDragging() const { return m_isDragging; }

    // The next press over the map begins a lasso, as if it were asked for by a key.
    void expectLasso(bool isExpected) { m_isLassoNext = isExpected; }
    bool expectsLasso() const { return m_isLassoNext; }

    // Where the button was pressed and released without a drag between, since the last call of apply().
    std::optional<ScreenPoint> click() const { return m_click; }

    // The way of a lasso so far, or, in the one call of apply() that let it go, all of it.
    const std::vector<ScreenPoint>& lasso() const { return m_lasso; }
    bool wasLassoClosed() const { return m_wasLassoClosed; }

private:
    void follow(ScreenPoint cursor, const Viewport& viewport, Camera& camera);

    bool m_wasDown = false;
    bool m_isDragging = false;
    bool m_isLassoNext = false;
    bool m_isLasso = false; // the drag that goes on
    bool m_wasLassoClosed = false;
    std::vector<ScreenPoint> m_lasso;
    double m_travelPixels = 0.0; // since the button went down
    std::optional<ScreenPoint> m_click;
    ScreenPoint m_pressed{0.0, 0.0};
    ScreenPoint m_last{0.0, 0.0};
};

} // namespace atlas
