#include "app/explore/map_cursor.h"

#include <algorithm>
#include <cmath>

#include "model/selection/network_change.h"

namespace atlas {

namespace {

constexpr double kMovePixels = 2.0; // less is a hand that shakes

} // namespace

void MapCursor::mark(const Target& target, CityIndex city, ScreenPoint positionPixels) {
    m_marked = target;
    m_markedCity = city;
    m_positionWhenMarked = positionPixels;
}

void MapCursor::unmark() {
    m_marked.reset();
    m_markedCity.reset();
}

void MapCursor::follow(const Pointer& pointer, bool isMarkedCityShown) {
    if (!m_marked) return;
    const ScreenPoint moved = pointer.positionPixels - m_positionWhenMarked;
    const bool isMouseUsed = std::abs(moved.x) + std::abs(moved.y) > kMovePixels || pointer.isDragging;
    if (isMouseUsed || !isMarkedCityShown) unmark();
}

void MapCursor::leaveRest(const Pointer& pointer) {
    if (m_rest && *m_rest != pointer.positionPixels) m_rest.reset();
    // When a menu closes, what lies under it was not asked for before the mouse moves.
    if (pointer.isOverPanel && !pointer.isDragging) m_rest = pointer.positionPixels;
}

std::optional<double> MapCursor::secondsUntilHover(Clock::time_point now) const {
    if (!m_isWaiting) return std::nullopt;
    return std::chrono::duration<double>(std::max(Clock::duration{}, m_stillSince + kHoverRest - now))
        .count();
}

bool MapCursor::isMarkAside(const Pointer& pointer, const Selection& selection) const {
    return pointer.isKeyboardInPanel || isSelectedAlone(selection, *m_marked);
}

void MapCursor::follow(const NetworkChange& change) {
    if (!m_marked) return;
    const Target target = change.target(*m_marked);
    const std::optional<CityIndex> city = m_markedCity ? change.city(*m_markedCity) : std::nullopt;
    if (target.kind == Target::Kind::None || !city) return unmark();
    m_marked = target;
    m_markedCity = city;
}

} // namespace atlas
