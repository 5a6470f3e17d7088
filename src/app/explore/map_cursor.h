#pragma once

#include <chrono>
#include <optional>

#include "model/camera/camera.h"
#include "model/selection/selection.h"

namespace atlas {

class NetworkChange;

// What on the map is pointed at, by mouse or by keyboard, apart from any window. The keyboard marks a city or
// one of its partnerships; the mouse hovers over what lies beneath it. Whichever was used last counts.
class MapCursor {
public:
    using Clock = std::chrono::steady_clock;

    static constexpr std::chrono::milliseconds kHoverRest{150};

    // What the mouse and the panels do in this frame.
    struct Pointer {
        ScreenPoint positionPixels{0.0, 0.0};
        bool isOverMap = false;         // and not over a panel
        bool isOverPanel = false;       // or over a menu
        bool isDragging = false;        // the map
        bool isKeyboardInPanel = false; // then what is marked on the map is not meant
    };

    // Nothing is hovered until the mouse moves away from here: after the start, a flight, a key.
    void rest(ScreenPoint positionPixels) { m_rest = positionPixels; }

    void mark(const Target& target, CityIndex city, ScreenPoint positionPixels);
    void unmark();
    const std::optional<Target>& marked() const { return m_marked; }
    // The city that the mark is on, or whose partnership it is on.
    std::optional<CityIndex> markedCity() const { return m_markedCity; }

    // The mouse takes the place of the mark as soon as it is used; a mark on a city that is not shown is
    // none.
    void follow(const Pointer& pointer, bool isMarkedCityShown);

    // What stands out beside the selection: what the mouse has rested on for a while, until it leaves it.
    // `targetAt` finds what lies at a point of the map.
    template <typename TargetAt>
    Target hovered(const Pointer& pointer, const Selection& selection, const TargetAt& targetAt,
                   Clock::time_point now) {
        leaveRest(pointer);
        if (m_stillAt != pointer.positionPixels) m_stillSince = now;
        m_stillAt = pointer.positionPixels;
        m_isWaiting = false;
        if (m_marked) {
            m_lit = {};
            return isMarkAside(pointer, selection) ? Target{} : *m_marked;
        }
        const bool isMeant = pointer.isOverMap && !pointer.isDragging && !m_rest;
        const Target under = isMeant ? targetAt(pointer.positionPixels) : Target{};
        m_isWaiting = under != m_lit && under.kind != Target::Kind::None && now - m_stillSince < kHoverRest;
        m_lit = m_isWaiting ? Target{} : under;
        return m_lit;
    }
    // Whether something will be hovered once the mouse has rested on it; until then, seconds.
    std::optional<double> secondsUntilHover(Clock::time_point now) const;

    // Another network has taken the place of the former one.
    void follow(const NetworkChange& change);

private:
    void leaveRest(const Pointer& pointer);
    bool isMarkAside(const Pointer& pointer, const Selection& selection) const;

    std::optional<Target> m_marked;
    std::optional<CityIndex> m_markedCity;
    ScreenPoint m_positionWhenMarked{0.0, 0.0};
    std::optional<ScreenPoint> m_rest;
    std::optional<ScreenPoint> m_stillAt; // where the mouse has been since
    Clock::time_point m_stillSince{};
    Target m_lit;             // by the mouse
    bool m_isWaiting = false; // the mouse has not yet rested long enough
};

} // namespace atlas
