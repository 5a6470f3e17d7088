#pragma once

#include <chrono>
#include <optional>

namespace atlas {

// How many frames are drawn after something happened, apart from any window: panels lay themselves out over
// several frames (sizes that follow content, then what hovers), and once nothing has happened for a while
// there are frames for the tip of what the pointer or the keyboard is on.
class FramePacer {
public:
    using Clock = std::chrono::steady_clock;

    static constexpr int kFramesPerEvent = 3;

    // `tipRest`: how long a tip waits.
    explicit FramePacer(Clock::duration tipRest) : m_tipRest(tipRest) {}

    // Something changed: draw it, and what follows from it.
    void wantFrames() { m_framesWanted = kFramesPerEvent; }
    bool hasFramesToDraw() const { return m_framesWanted > 0; }

    // A frame begins. `hasEvents`: something happened since the last; `mayHaveTip`: a panel has the pointer
    // or the keyboard.
    void beginFrame(bool hasEvents, bool mayHaveTip, Clock::time_point now);

    // Until the frames for a tip; nothing: none is due.
    std::optional<double> secondsUntilTip(Clock::time_point now) const;

private:
    Clock::duration m_tipRest;
    int m_framesWanted = kFramesPerEvent;
    std::optional<Clock::time_point> m_tipDue;
};

} // namespace atlas
