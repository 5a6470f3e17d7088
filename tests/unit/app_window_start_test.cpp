// Where the window opens: as it was left, as long as a hand can still take it there.
#include "app/window/window_start.h"

#include <doctest/doctest.h>

#include <array>

using namespace atlas;

namespace {

constexpr std::array kTwo{MonitorArea{0, 30, 1920, 1050}, MonitorArea{1920, 0, 1280, 1024}};
const std::span<const MonitorArea> kNone;

WindowPlace placeAt(int left, int top, int width = 1200, int height = 800) {
    return {WindowPlace::Corner{left, top}, width, height, false};
}

bool staysAt(int left, int top, std::span<const MonitorArea> monitors) {
    return windowStart(placeAt(left, top), monitors).corner == WindowPlace::Corner{left, top};
}

} // namespace

TEST_CASE("without a former place the window has a comfortable size") {
    CHECK(windowStart({}, kTwo) == WindowPlace{{}, 1440, 900, false});
    const std::array small{MonitorArea{0, 0, 1366, 768}};
    CHECK(windowStart({}, small) == WindowPlace{{}, 1297, 729, false});
    const std::array tiny{MonitorArea{0, 0, 640, 480}};
    CHECK(windowStart({}, tiny) == WindowPlace{{}, kSmallestWindowWidth, kSmallestWindowHeight, false});
    CHECK(windowStart({}, kNone) == WindowPlace{{}, 1440, 900, false});
}

TEST_CASE("a window comes back to where it was, on any monitor") {
    CHECK(windowStart(placeAt(100, 100), kTwo) == placeAt(100, 100));
    CHECK(staysAt(1950, 10, kTwo));
    CHECK(staysAt(-1000, 40, kTwo)); // its right end can be taken
    WindowPlace maximised = placeAt(100, 100);
    maximised.isMaximised = true;
    CHECK(windowStart(maximised, kTwo) == maximised);
}

TEST_CASE("a place that no monitor shows any more is left to the desktop, the size stays") {
    const std::span<const MonitorArea> one = std::span(kTwo).first(1);
    CHECK(windowStart(placeAt(2000, 10), one) == WindowPlace{{}, 1200, 800, false});
    CHECK_FALSE(staysAt(-1100, 40, kTwo)); // a sliver
    CHECK_FALSE(staysAt(100, -700, kTwo)); // its upper edge is out of reach
    CHECK_FALSE(staysAt(100, 1075, kTwo));
    CHECK_FALSE(staysAt(100, 100, kNone));
}

TEST_CASE("a window is no larger than the monitor that it opens on") {
    CHECK(windowStart(placeAt(1950, 10, 1900, 1050), kTwo) == placeAt(1950, 10, 1280, 1024));
    CHECK(windowStart(WindowPlace{{}, 5000, 10, false}, kTwo) ==
          WindowPlace{{}, 1920, kSmallestWindowHeight, false});
}
