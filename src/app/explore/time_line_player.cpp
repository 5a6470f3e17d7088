#include "app/explore/time_line_player.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr double kLongestTickSeconds = 1.0;  // what stalled goes on where it was
constexpr double kGlideSeconds = 1.0 / 60.0; // between two places of the playhead

} // namespace

void TimeLinePlayer::playOrPause(Filter& filter, const YearRange& recorded, Clock::time_point now) {
    m_playback = afterPlayOrPause(m_playback, filter, recorded);
    if (!m_playback.isPlaying) return;
    filter = withYearsShown(std::move(filter), m_playback);
    m_lastTick = now;
}

void TimeLinePlayer::advance(Filter& filter, const YearRange& recorded, bool isTimeLineOpen,
                             Clock::time_point now, double speed) {
    if (!m_playback.isPlaying) return;
    if (!isTimeLineOpen || filter.years != yearsShown(m_playback)) return stop();
    const std::chrono::duration<double> elapsed = now - std::exchange(m_lastTick, now);
    m_playback = afterSeconds(m_playback, recorded, speed * std::min(elapsed.count(), kLongestTickSeconds));
    filter = withYearsShown(std::move(filter), m_playback);
}

double TimeLinePlayer::secondsUntilMove(const YearRange& recorded, bool isMotionReduced, double speed) const {
    if (!isMotionReduced) return kGlideSeconds;
    return secondsUntilNextYear(m_playback, recorded) / speed + 0.001;
}

} // namespace atlas
