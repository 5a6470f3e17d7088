// A booth by itself: the tour goes round, a touch begins exploring, quiet brings the tour back after a
// countdown that can be seen.
#include "model/kiosk/kiosk_state.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {

constexpr KioskTimes kTimes{60.0, 10.0};
constexpr KioskInput kNothing{};
constexpr KioskInput kTouch{.isTouched = true};
constexpr KioskInput kMove{.isMoved = true};
constexpr KioskInput kTour{.isTourAsked = true};
const KioskState kExploring{KioskPhase::Exploring, 0.0};

KioskState after(const KioskState& state, const KioskInput& input, double seconds = 0.016) {
    return kioskAfter(state, kTimes, input, seconds);
}

} // namespace

TEST_CASE("the tour goes round until somebody touches the screen") {
    KioskState state;
    for (int hour = 0; hour < 24; ++hour)
        state = after(state, kNothing, 3600.0);
    CHECK(state == KioskState{});
    CHECK(after(state, kMove) == state); // a table that is pushed is no visitor
    CHECK(after(state, kTour) == state);
    CHECK(after(state, kTouch) == kExploring);
    CHECK_FALSE(secondsUntilChange(state, kTimes));
    CHECK_FALSE(countdownShown(state, kTimes));
}

TEST_CASE("whoever does something goes on exploring") {
    KioskState state = kExploring;
    for (const KioskInput& input : {kTouch, kMove}) {
        state = after(state, kNothing, 59.0);
        CHECK(state.phase == KioskPhase::Exploring);
        state = after(state, input, 0.5);
        CHECK(state == kExploring);
    }
}

TEST_CASE("after a quiet minute a countdown of ten seconds, then the tour") {
    KioskState state = after(kExploring, kNothing, 59.5);
    CHECK(state.phase == KioskPhase::Exploring);
    CHECK(secondsUntilChange(state, kTimes) == doctest::Approx(0.5));
    state = after(state, kNothing, 0.5);
    CHECK(state.phase == KioskPhase::Countdown);
    for (int shown = 10; shown >= 1; --shown) {
        CHECK(state.phase == KioskPhase::Countdown);
        CHECK(countdownShown(state, kTimes) == shown);
        CHECK(secondsUntilChange(state, kTimes) == doctest::Approx(1.0));
        state = after(state, kNothing, 1.0);
    }
    CHECK(state == KioskState{});
}

TEST_CASE("a touch or a move stops the countdown, and the quiet begins anew") {
    for (const KioskInput& input : {kTouch, kMove}) {
        const KioskState counting = after(kExploring, kNothing, 65.0);
        REQUIRE(counting.phase == KioskPhase::Countdown);
        const KioskState on = after(counting, input, 1.0);
        CHECK(on == kExploring);
        CHECK(after(on, kNothing, 59.0).phase == KioskPhase::Exploring);
    }
}

TEST_CASE("the tour comes back at once when it is asked for, whatever else was touched") {
    CHECK(after(kExploring, {true, true, true}) == KioskState{});
    CHECK(after(after(kExploring, kNothing, 65.0), kTour) == KioskState{});
}

TEST_CASE("a machine that slept finds the tour, and time that goes backwards does nothing") {
    CHECK(after(kExploring, kNothing, 3600.0) == KioskState{});
    CHECK(after(kExploring, kNothing, -5.0) == kExploring);
}

TEST_CASE("the quiet and the countdown are as long as was asked for") {
    const KioskTimes brief{5.0, 3.0};
    KioskState state = kioskAfter(kExploring, brief, kNothing, 5.0);
    CHECK(countdownShown(state, brief) == 3);
    state = kioskAfter(state, brief, kNothing, 2.5);
    CHECK(countdownShown(state, brief) == 1);
    CHECK(secondsUntilChange(state, brief) == doctest::Approx(0.5));
    CHECK(kioskAfter(state, brief, kNothing, 0.5) == KioskState{});
}
