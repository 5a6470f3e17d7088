#include "model/charts/time_line.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {

constexpr YearRange kRecorded{1931, 2025}; // 95 years in 20 seconds

Playback playingAll() {
    return afterPlayOrPause({}, {}, kRecorded);
}

} // namespace

TEST_CASE("the network grows from its first year to its last in twenty seconds") {
    Playback playback = playingAll();
    CHECK(playback.isPlaying);
    CHECK(yearsShown(playback) == YearRange{1931, 1931});
    playback = afterSeconds(playback, kRecorded, 10.0);
    CHECK(yearsShown(playback) == YearRange{1931, 1978}); // 47.5 years later
    CHECK(playback.isPlaying);
    playback = afterSeconds(playback, kRecorded, 9.99);
    CHECK(yearsShown(playback) == YearRange{1931, 2025});
    CHECK(playback.isPlaying);
    playback = afterSeconds(playback, kRecorded, 0.02);
    CHECK(yearsShown(playback) == YearRange{1931, 2025});
    CHECK(playback.isPlaying); // the end is shown first
    playback = afterSeconds(playback, kRecorded, 0.02);
    CHECK_FALSE(playback.isPlaying);
    CHECK(yearsShown(playback) == YearRange{1931, 2025});
}

TEST_CASE("it does not matter how long a frame takes") {
    Playback fine = playingAll();
    for (int i = 0; i < 500; ++i)
        fine = afterSeconds(fine, kRecorded, 0.01);
    CHECK(fine.at == doctest::Approx(afterSeconds(playingAll(), kRecorded, 5.0).at));
    CHECK(yearsShown(afterSeconds(playingAll(), kRecorded, 1000.0)) == kRecorded);
}

TEST_CASE("what stands still does not move") {
    Playback paused = playingAll();
    paused = afterPlayOrPause(afterSeconds(paused, kRecorded, 3.0), {}, kRecorded);
    CHECK_FALSE(paused.isPlaying);
    CHECK(afterSeconds(paused, kRecorded, 100.0) == paused);
}

TEST_CASE("after a pause it goes on; after another choice it plays that") {
    Playback playback = afterSeconds(playingAll(), kRecorded, 10.0);
    const Filter shown = withYearsShown({}, playback);
    CHECK(shown.years == YearRange{1931, 1978});
    CHECK_FALSE(shown.keepUnknownYears);
    playback = afterPlayOrPause(playback, shown, kRecorded);
    const Playback resumed = afterPlayOrPause(playback, shown, kRecorded);
    CHECK(resumed.isPlaying);
    CHECK(resumed.at == playback.at);
    CHECK(resumed.window == kRecorded);

    Filter chosen;
    chosen.years = YearRange{1956, 1980};
    const Playback other = afterPlayOrPause(playback, chosen, kRecorded);
    CHECK(other.window == YearRange{1956, 1980});
    CHECK(yearsShown(other) == YearRange{1956, 1956});
    CHECK(yearsShown(afterSeconds(other, kRecorded, 100.0)) == YearRange{1956, 1980});
}

TEST_CASE("at the end it starts anew") {
    const Playback end = afterSeconds(playingAll(), kRecorded, 100.0);
    const Playback stopped = afterSeconds(end, kRecorded, 0.1);
    REQUIRE_FALSE(stopped.isPlaying);
    const Playback again = afterPlayOrPause(stopped, withYearsShown({}, stopped), kRecorded);
    CHECK(again.isPlaying);
    CHECK(yearsShown(again) == YearRange{1931, 1931});
}

TEST_CASE("years beyond what is recorded are not waited for") {
    Filter chosen;
    chosen.years = YearRange{1000, 2100};
    CHECK(afterPlayOrPause({}, chosen, kRecorded).window == kRecorded);
    chosen.years = YearRange{1200, 1300};
    CHECK(afterPlayOrPause({}, chosen, kRecorded).window == YearRange{1931, 1931});
}

TEST_CASE("what is not recorded stays as it was chosen") {
    Filter chosen;
    chosen.years = YearRange{1956, 1980};
    chosen.keepUnknownYears = true;
    const Playback playback = afterPlayOrPause({}, chosen, kRecorded);
    CHECK(withYearsShown(chosen, playback).keepUnknownYears);
    CHECK(secondsUntilNextYear(playback, kRecorded) == doctest::Approx(20.0 / 95.0));
}

TEST_CASE("playing is faster or slower by steps, within bounds, and says so") {
    CHECK(fasterPlay(1.0) == 2.0);
    CHECK(slowerPlay(1.0) == 0.5);
    CHECK(fasterPlay(fasterPlay(fasterPlay(1.0))) == 4.0);
    CHECK(slowerPlay(slowerPlay(slowerPlay(1.0))) == 0.25);
    CHECK(playSpeedText(2.0) == "2 ×");
    CHECK(playSpeedText(0.25) == "¼ ×");
}
