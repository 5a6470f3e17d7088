// Time that goes on when it is told to, for hours that pass in minutes.
#include "app/stage/time_source.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {

double secondsBetween(TimeSource::Clock::time_point from, TimeSource::Clock::time_point to) {
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

TEST_SUITE("time source") {
    TEST_CASE("The machine's time is the machine's, whatever it is told") {
        TimeSource time;
        const TimeSource::Clock::time_point before = TimeSource::Clock::now();
        time.pass(3600.0);
        CHECK(!time.isSimulated());
        CHECK(time.now() >= before);
        CHECK(secondsBetween(before, time.now()) < 3600.0);
    }

    TEST_CASE("Simulated time stands still until it is told to go on") {
        TimeSource time = TimeSource::simulated();
        const TimeSource::Clock::time_point begin = time.now();
        CHECK(time.isSimulated());
        CHECK(time.now() == begin);
        time.pass(0.25);
        time.pass(8 * 3600.0);
        CHECK(secondsBetween(begin, time.now()) == doctest::Approx(28800.25));
    }
}
