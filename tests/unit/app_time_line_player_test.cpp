#include "app/explore/time_line_player.h"

#include <doctest/doctest.h>

using namespace atlas;
using Clock = TimeLinePlayer::Clock;

namespace {

constexpr YearRange kRecorded{1931, 2020};
const Clock::time_point kStart{std::chrono::hours(1)};

} // namespace

TEST_CASE("playing moves the filter's years with time, to the last one") {
    TimeLinePlayer player;
    Filter filter;
    player.playOrPause(filter, kRecorded, kStart);
    REQUIRE(player.isPlaying());
    REQUIRE(filter.years);
    CHECK(filter.years->first == 1931);
    const int before = filter.years->last;
    Clock::time_point now = kStart;
    for (int tick = 0; tick < 40 && player.isPlaying(); ++tick) {
        now += std::chrono::milliseconds(900);
        player.advance(filter, kRecorded, true, now);
    }
    CHECK(filter.years->last > before);
    CHECK(filter.years->last == kRecorded.last);
    CHECK_FALSE(player.isPlaying());
}

TEST_CASE("a second press pauses, a third goes on from there") {
    TimeLinePlayer player;
    Filter filter;
    player.playOrPause(filter, kRecorded, kStart);
    player.advance(filter, kRecorded, true, kStart + std::chrono::milliseconds(900));
    const Filter paused = filter;
    player.playOrPause(filter, kRecorded, kStart + std::chrono::seconds(1));
    CHECK_FALSE(player.isPlaying());
    player.advance(filter, kRecorded, true, kStart + std::chrono::seconds(9));
    CHECK(filter == paused);
    player.playOrPause(filter, kRecorded, kStart + std::chrono::seconds(10));
    CHECK(player.isPlaying());
    CHECK(filter.years == paused.years);
}

TEST_CASE("somebody else's years, or a time line that closes, stop it") {
    for (const bool isClosed : {true, false}) {
        CAPTURE(isClosed);
        TimeLinePlayer player;
        Filter filter;
        player.playOrPause(filter, kRecorded, kStart);
        if (!isClosed) filter.years = YearRange{1950, 1960};
        const Filter chosen = filter;
        player.advance(filter, kRecorded, !isClosed, kStart + std::chrono::milliseconds(500));
        CHECK_FALSE(player.isPlaying());
        CHECK(filter == chosen);
    }
}

TEST_CASE("after a stall it goes on where it was, and reduced motion waits for whole years") {
    TimeLinePlayer player;
    Filter filter;
    player.playOrPause(filter, kRecorded, kStart);
    player.advance(filter, kRecorded, true, kStart + std::chrono::minutes(5));
    CHECK(player.isPlaying());
    CHECK(filter.years->last < 1945);
    CHECK(player.secondsUntilMove(kRecorded, false) < 0.02);
    CHECK(player.secondsUntilMove(kRecorded, true) > 0.02);
}

TEST_CASE("at twice the speed twice as many years pass") {
    const auto yearsAfter = [](double speed) {
        TimeLinePlayer player;
        Filter filter;
        player.playOrPause(filter, kRecorded, kStart);
        player.advance(filter, kRecorded, true, kStart + std::chrono::milliseconds(900), speed);
        return player.playback().at - kRecorded.first;
    };
    CHECK(yearsAfter(2.0) == doctest::Approx(2.0 * yearsAfter(1.0)));
    CHECK(yearsAfter(0.25) == doctest::Approx(0.25 * yearsAfter(1.0)));
}
