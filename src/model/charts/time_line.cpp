#include "model/charts/time_line.h"

#include <algorithm>
#include <cmath>

#include "data/files/preferences.h"

namespace atlas {

namespace {

double yearsPerSecond(const YearRange& recorded) {
    return (recorded.last - recorded.first + 1) / kWholeNetworkSeconds;
}

// The last year takes its time, too.
double endOf(const Playback& playback) {
    return playback.window.last + 1.0;
}

} // namespace

double slowerPlay(double speed) {
    return std::max(kMinPlaySpeed, speed / 2.0);
}

double fasterPlay(double speed) {
    return std::min(kMaxPlaySpeed, speed * 2.0);
}

std::string playSpeedText(double speed) {
    const std::string figure = speed >= 1.0   ? std::to_string(std::lround(speed))
                               : speed >= 0.5 ? std::string("½")
                                              : std::string("¼");
    return figure + " ×";
}

Playback afterPlayOrPause(Playback playback, const Filter& filter, const YearRange& recorded) {
    if (playback.isPlaying) {
        playback.isPlaying = false;
        return playback;
    }
    const bool wasPaused = filter.years == yearsShown(playback) && playback.at < endOf(playback);
    playback.isPlaying = true;
    if (wasPaused) return playback;
    playback.window = filter.years.value_or(recorded);
    // Before the first recorded year there is nothing to wait for.
    playback.window.first = std::clamp(playback.window.first, recorded.first, recorded.last);
    playback.window.last = std::clamp(playback.window.last, playback.window.first, recorded.last);
    playback.at = playback.window.first;
    return playback;
}

Playback afterSeconds(Playback playback, const YearRange& recorded, double seconds) {
    if (!playback.isPlaying) return playback;
    playback.isPlaying = playback.at < endOf(playback);
    playback.at = std::min(endOf(playback), playback.at + seconds * yearsPerSecond(recorded));
    return playback;
}

YearRange yearsShown(const Playback& playback) {
    const double last = std::min(std::floor(playback.at), static_cast<double>(playback.window.last));
    return {playback.window.first, static_cast<std::int16_t>(last)};
}

double secondsUntilNextYear(const Playback& playback, const YearRange& recorded) {
    return (std::floor(playback.at) + 1.0 - playback.at) / yearsPerSecond(recorded);
}

Filter withYearsShown(Filter filter, const Playback& playback) {
    filter.years = yearsShown(playback);
    return filter;
}

} // namespace atlas
