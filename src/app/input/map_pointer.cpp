#include "app/input/map_pointer.h"

#include <algorithm>
#include <glm/geometric.hpp>
#include <utility>

namespace atlas {

namespace {
constexpr double kZoomPerScrollStep = 0.25;
constexpr double kStillPixels = 4.0; // of design size
} // namespace

void MapPointer::apply(const Input& input, const Viewport& viewport, Camera& camera) {
    m_click.reset();
    if (std::exchange(m_wasLassoClosed, false)) m_lasso.clear();
    if (input.isDown && !m_wasDown) {
        m_isDragging = input.isOverMap; // a drag begun on a panel is the panel's
        m_isLasso = input.isLasso || (input.isOverMap && std::exchange(m_isLassoNext, false));
        m_lasso.clear();
        m_travelPixels = 0.0;
        m_pressed = input.cursorPixels;
    }
    if (m_isDragging && m_wasDown) follow(input.cursorPixels, viewport, camera);
    if (!input.isDown) {
        const double still = kStillPixels * viewport.pixelRatio;
        if (m_isDragging && m_travelPixels <= still)
            m_click = m_pressed;
        else
            m_wasLassoClosed = m_isDragging && m_isLasso;
        m_isDragging = false;
    }
    if (input.scrollSteps != 0.0 && input.isOverMap) {
        camera = zoomedAbout(camera, viewport, input.cursorPixels, input.scrollSteps * kZoomPerScrollStep);
    }
    m_wasDown = input.isDown;
    m_last = input.cursorPixels;
}

// A hand that only clicks trembles: the map moves once the way is long enough to be meant.
void MapPointer::follow(ScreenPoint cursor, const Viewport& viewport, Camera& camera) {
    if (cursor == m_last) return;
    const double still = kStillPixels * viewport.pixelRatio;
    const bool wasStill = m_travelPixels <= still;
    m_travelPixels = std::max(m_travelPixels, glm::length(cursor - m_pressed));
    if (m_travelPixels <= still) return;
    if (m_isLasso) {
        if (m_lasso.empty()) m_lasso.push_back(m_pressed);
        m_lasso.push_back(cursor);
        return;
    }
    camera = dragged(camera, viewport, wasStill ? m_pressed : m_last, cursor);
}

} // namespace atlas
