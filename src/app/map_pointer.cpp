#include "app/map_pointer.h"

namespace atlas {

namespace {
constexpr double kZoomPerScrollStep = 0.25;
}

void MapPointer::apply(const Input& input, const Viewport& viewport, Camera& camera) {
    if (input.isDown && !m_wasDown) m_isDragging = input.isOverMap; // a drag begun on a panel is the panel's
    if (!input.isDown) m_isDragging = false;
    if (m_isDragging && m_wasDown && input.cursorPixels != m_last) {
        camera = dragged(camera, viewport, m_last, input.cursorPixels);
    }
    if (input.scrollSteps != 0.0 && input.isOverMap) {
        camera = zoomedAbout(camera, viewport, input.cursorPixels, input.scrollSteps * kZoomPerScrollStep);
    }
    m_wasDown = input.isDown;
    m_last = input.cursorPixels;
}

} // namespace atlas
