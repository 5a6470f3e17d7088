#pragma once

#include <chrono>
#include <optional>

#include "app/explore/map_cursor.h"
#include "model/camera/map_line.h"
#include "model/facts/spot_list.h"
#include "model/view/view.h"

namespace atlas {

// When the list of what lies at a crowded spot of the map is open, apart from any window: the mouse rests
// there for a while, or a key asks for it. It closes when one goes elsewhere.
class SpotWatch {
public:
    using Clock = MapCursor::Clock;

    static constexpr std::chrono::milliseconds kRest{700};

    struct Open {
        ScreenPoint atPixels;
        Target pointed;
        SpotList list;
    };

    // What the hand and the card do in this frame.
    struct Frame {
        MapCursor::Pointer pointer;
        Target hovered;
        std::optional<ScreenBox> cardPixels;
        bool hasKeyboard = false; // the card has it
    };

    const std::optional<Open>& open() const { return m_open; }

    // `listAt` gives the list of a spot; an empty one where it is not crowded.
    template <typename ListAt>
    void follow(const Frame& frame, const View& view, Clock::time_point now, const ListAt& listAt) {
        closeIfLeft(frame, view);
        if (!wantsToOpen(frame, now)) return;
        m_wasAsked = true;
        show(frame.pointer.positionPixels, frame.hovered, listAt(frame.pointer.positionPixels), view);
    }

    // Asked for by a key: the card is given the keyboard, and goes with it. An empty list opens nothing.
    bool openByKey(ScreenPoint at, const Target& pointed, SpotList list, const View& view);
    void close() { m_open.reset(); }

    // Until the mouse will have rested; nothing while it has, or is elsewhere.
    std::optional<double> secondsUntilOpen(Clock::time_point now) const;

private:
    void show(ScreenPoint at, const Target& pointed, SpotList list, const View& view);
    void closeIfLeft(const Frame& frame, const View& view);
    bool wantsToOpen(const Frame& frame, Clock::time_point now);
    bool isPointerNear(const Frame& frame) const;

    std::optional<Open> m_open;
    View m_view; // of which it is a spot
    bool m_isByKey = false;
    bool m_hadKeyboard = false;
    std::optional<ScreenPoint> m_stillAt; // where the mouse has been since
    Clock::time_point m_stillSince{};
    bool m_isResting = false;
    bool m_wasAsked = false; // for this rest
};

} // namespace atlas
