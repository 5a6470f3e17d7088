#pragma once

#include <string>

#include "model/filter/filter.h"

namespace atlas {

// The whole network grows in so many seconds, whatever part of it is played, at the usual speed.
inline constexpr double kWholeNetworkSeconds = 20.0;

// Times the usual one: each step doubles it.
double slowerPlay(double speed);
double fasterPlay(double speed);
std::string playSpeedText(double speed); // "2 ×", "½ ×"

// The network growing year by year, apart from any clock: time comes in as seconds.
struct Playback {
    bool isPlaying = false;
    YearRange window; // from its first year to its last
    double at = 0.0;  // the year that it has come to, and how much of it has passed

    friend bool operator==(const Playback&, const Playback&) = default;
};

// Starts, pauses, goes on where it was paused. It plays the years that the filter chooses, or else all that
// are recorded.
Playback afterPlayOrPause(Playback playback, const Filter& filter, const YearRange& recorded);

// Some time later. It stops by itself in the call after the one that reached the end.
Playback afterSeconds(Playback playback, const YearRange& recorded, double seconds);

// The years that it shows by now.
YearRange yearsShown(const Playback& playback);

// Seconds until it shows another year, or ends.
double secondsUntilNextYear(const Playback& playback, const YearRange& recorded);

// What passes by now. What is not recorded stays as it is; unless years were chosen before, it is left out,
// since it would stand there from the beginning.
Filter withYearsShown(Filter filter, const Playback& playback);

} // namespace atlas
