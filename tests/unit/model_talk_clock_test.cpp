#include "model/tour/talk_clock.h"

#include <doctest/doctest.h>

using namespace atlas;

TEST_CASE("a talk's clock goes from its start on, stands while it is halted, and begins anew") {
    TalkClock clock;
    CHECK_FALSE(clock.hasStarted());
    CHECK(clock.seconds(50.0) == 0.0);
    clock.haltOrGoOn(50.0); // there is nothing to halt
    CHECK_FALSE(clock.isHalted());
    clock.start(100.0);
    CHECK(clock.seconds(107.0) == 7.0);
    clock.haltOrGoOn(110.0);
    CHECK(clock.isHalted());
    CHECK(clock.seconds(500.0) == 10.0);
    clock.haltOrGoOn(500.0);
    CHECK(clock.seconds(503.0) == 13.0);
    clock.start(600.0);
    CHECK(clock.seconds(604.0) == 4.0);
    clock.halt(604.0);
    clock.start(700.0); // at zero, and halted still
    CHECK(clock.seconds(720.0) == 0.0);
    clock.goOn(720.0);
    CHECK(clock.seconds(725.0) == 5.0);
}

TEST_CASE("the plan of a talk is the sum of its steps' times, from where it began") {
    const TalkPlan plan({10.0, 20.0, 30.0}, 0);
    CHECK(plan.secondsBefore(0) == 0.0);
    CHECK(plan.secondsThrough(0) == 10.0);
    CHECK(plan.secondsThrough(1) == 30.0);
    CHECK(plan.secondsInAll() == 60.0);
    TalkPlan later({10.0, 20.0, 30.0}, 1);
    CHECK(later.secondsThrough(0) == 0.0); // before the beginning
    CHECK(later.secondsThrough(1) == 20.0);
    CHECK(later.secondsInAll() == 50.0);
    later.beginWith(2);
    CHECK(later.secondsInAll() == 30.0);
    CHECK(TalkPlan().secondsInAll() == 0.0);
}

TEST_CASE("a talk is on time while its step's own time runs") {
    const TalkPlan plan({10.0, 20.0, 30.0}, 0);
    CHECK(plan.secondsBehind(1, 10.0) == 0.0);
    CHECK(plan.secondsBehind(1, 30.0) == 0.0);
    CHECK(plan.secondsBehind(1, 75.0) == 45.0);
    CHECK(plan.secondsBehind(2, 5.0) == -25.0);
    CHECK(plan.secondsBehind(0, 0.0) == 0.0);
}

TEST_CASE("times and pace in words") {
    CHECK(clockText(7.9) == "0:07");
    CHECK(clockText(754.0) == "12:34");
    CHECK(clockText(3723.0) == "1:02:03");
    CHECK(clockText(-3.0) == "0:00");
    CHECK(paceText(0.0) == "on time");
    CHECK(paceText(9.9) == "on time");
    CHECK(paceText(29.0) == "20 s behind");
    CHECK(paceText(-59.0) == "50 s ahead");
    CHECK(paceText(125.0) == "2 min behind");
    CHECK(paceText(-60.0) == "1 min ahead");
}
