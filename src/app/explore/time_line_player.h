#pragma once

#include <chrono>
#include <optional>

#include "model/charts/time_line.h"

namespace atlas {

// Plays the time line: moves the filter's years with time, apart from any window.
class TimeLinePlayer {
public:
    using Clock = std::chrono::steady_clock;

    const Playback& playback() const { return m_playback; }
    bool isPlaying() const { return m_playback.isPlaying; }

    // Starts, pauses, or goes on where it was paused. `recorded`: the years that the network knows.
    void playOrPause(Filter& filter, const YearRange& recorded, Clock::time_point now);

    // Some time has passed, at so many times the usual speed. Somebody else's choice of years stops it, and
    // so does a time line that closes.
    void advance(Filter& filter, const YearRange& recorded, bool isTimeLineOpen, Clock::time_point now,
                 double speed = 1.0);

    void stop() { m_playback.isPlaying = false; }

    // Until something is to be seen: the next place of the playhead, or under reduced motion the next year.
    double secondsUntilMove(const YearRange& recorded, bool isMotionReduced, double speed = 1.0) const;

private:
    Playback m_playback;
    Clock::time_point m_lastTick{};
};

} // namespace atlas
