// Visitors that are not there: the same seed brings the same ones, and all of them go again.
#include "app/kiosk/kiosk_visitors.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {

const Viewport kWindow{960, 600, 1.0, {}, 1.0};

struct Seen {
    std::size_t presses = 0;
    std::size_t keys = 0;
    std::size_t wheels = 0;
    bool isOutside = false;
    bool isPressedTwice = false;
    double longestQuiet = 0.0;
    std::vector<ScreenPoint> places;
};

Seen seenIn(KioskVisitors& visitors, double hours) {
    Seen seen;
    bool wasDown = false;
    double quiet = 0.0;
    for (double passed = 0.0; passed < 3600.0 * hours; passed += 0.1) {
        const KioskHand hand = visitors.after(0.1, kWindow, {});
        const bool isActive = hand.wasPressed || !hand.keys.empty() || hand.scrollSteps != 0.0;
        quiet = isActive ? 0.0 : quiet + 0.1;
        seen.longestQuiet = std::max(seen.longestQuiet, quiet);
        if (hand.wasPressed) {
            ++seen.presses;
            seen.isPressedTwice = seen.isPressedTwice || wasDown;
            seen.places.push_back(hand.cursorPixels);
        }
        seen.keys += hand.keys.size();
        if (hand.scrollSteps != 0.0) ++seen.wheels;
        const ScreenPoint at = hand.cursorPixels;
        seen.isOutside = seen.isOutside || at.x < 0.0 || at.y < 0.0 || at.x >= 960.0 || at.y >= 600.0;
        wasDown = hand.isDown;
    }
    return seen;
}

} // namespace

TEST_CASE(
    "simulated visitors press, type and turn the wheel within the window, and leave it alone for minutes") {
    KioskVisitors visitors(7);
    const Seen seen = seenIn(visitors, 4.0);
    CHECK(visitors.visitCount() > 15);
    CHECK(visitors.actCount() > 10 * visitors.visitCount());
    CHECK(seen.presses > 200);
    CHECK(seen.keys > 20);
    CHECK(seen.wheels > 20);
    CHECK_FALSE(seen.isOutside);
    CHECK_FALSE(seen.isPressedTwice);
    CHECK(seen.longestQuiet > 120.0);
}

TEST_CASE("the same seed brings the same visitors, another one others") {
    KioskVisitors one(7);
    KioskVisitors again(7);
    KioskVisitors other(8);
    const std::vector<ScreenPoint> places = seenIn(one, 1.0).places;
    CHECK(places == seenIn(again, 1.0).places);
    CHECK(places != seenIn(other, 1.0).places);
}

TEST_CASE("half of what they do is meant for a control that is there") {
    ui::ListedControl control;
    control.box = {{100.0F, 50.0F}, {140.0F, 70.0F}};
    KioskVisitors visitors(7);
    std::size_t hits = 0;
    std::size_t presses = 0;
    for (double passed = 0.0; passed < 4.0 * 3600.0; passed += 0.1) {
        const KioskHand hand = visitors.after(0.1, {1920, 1200, 2.0, {}, 1.0}, {&control, 1});
        if (!hand.wasPressed) continue;
        ++presses;
        if (hand.cursorPixels == ScreenPoint(240.0, 120.0)) ++hits;
    }
    CHECK(hits * 10 > presses * 4);
    CHECK(hits < presses);
}
