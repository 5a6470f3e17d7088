#include "app/explore/map_cursor.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {

const Target kCity{Target::Kind::City, 7};
const Target kOther{Target::Kind::City, 8};

MapCursor::Pointer overMap(double x = 10.0, double y = 10.0) {
    MapCursor::Pointer pointer;
    pointer.positionPixels = {x, y};
    pointer.isOverMap = true;
    return pointer;
}

using Clock = MapCursor::Clock;

constexpr std::chrono::milliseconds kMoment{1};

// The pointer comes there, and rests for long enough.
Target hoveredOver(MapCursor& cursor, const MapCursor::Pointer& pointer, const Selection& selection = {}) {
    static Clock::time_point now{std::chrono::hours(1)};
    const auto target = [](ScreenPoint) { return kOther; };
    now += kMoment;
    cursor.hovered(pointer, selection, target, now);
    now += MapCursor::kHoverRest;
    return cursor.hovered(pointer, selection, target, now);
}

} // namespace

TEST_CASE("the mouse hovers over what lies beneath it, unless it drags or is over a panel") {
    MapCursor cursor;
    CHECK(hoveredOver(cursor, overMap()) == kOther);
    MapCursor::Pointer dragging = overMap();
    dragging.isDragging = true;
    CHECK(hoveredOver(cursor, dragging) == Target{});
    MapCursor::Pointer overPanel;
    overPanel.isOverPanel = true;
    overPanel.positionPixels = {10.0, 10.0};
    CHECK(hoveredOver(cursor, overPanel) == Target{});
}

TEST_CASE("after a flight, a key or a menu nothing is hovered until the mouse moves") {
    MapCursor cursor;
    cursor.rest({10.0, 10.0});
    CHECK(hoveredOver(cursor, overMap()) == Target{});
    CHECK(hoveredOver(cursor, overMap(11.0)) == kOther);
    MapCursor::Pointer inMenu;
    inMenu.isOverPanel = true;
    inMenu.positionPixels = {40.0, 40.0};
    hoveredOver(cursor, inMenu);
    CHECK(hoveredOver(cursor, overMap(40.0, 40.0)) == Target{});
    CHECK(hoveredOver(cursor, overMap(41.0, 40.0)) == kOther);
}

TEST_CASE("what the keyboard marked counts until the mouse is used") {
    MapCursor cursor;
    cursor.mark(kCity, 7, {10.0, 10.0});
    CHECK(hoveredOver(cursor, overMap()) == kCity);
    cursor.follow(overMap(11.0), true); // a hand that shakes
    CHECK(cursor.markedCity() == 7U);
    cursor.follow(overMap(30.0), true);
    CHECK_FALSE(cursor.marked());
    CHECK(hoveredOver(cursor, overMap(30.0)) == kOther);
}

TEST_CASE("a mark goes with its city, and stands aside while a panel has the keyboard or it is selected") {
    MapCursor cursor;
    cursor.mark(kCity, 7, {10.0, 10.0});
    MapCursor::Pointer inPanel = overMap();
    inPanel.isKeyboardInPanel = true;
    CHECK(hoveredOver(cursor, inPanel) == Target{});
    const Selection selected = selectionAfter({}, kCity, SelectBy::Click);
    CHECK(hoveredOver(cursor, overMap(), selected) == Target{});
    CHECK(hoveredOver(cursor, overMap()) == kCity);
    cursor.follow(overMap(), false); // a filter hides it
    CHECK_FALSE(cursor.marked());
    CHECK_FALSE(cursor.markedCity());
}

TEST_CASE("a mouse that crosses the map lights nothing; where it rests it does, until it leaves that") {
    MapCursor cursor;
    Clock::time_point now{std::chrono::hours(1)};
    std::size_t asked = 0;
    const auto targetAt = [&](ScreenPoint at) { // cities in columns of ten pixels
        ++asked;
        return Target{Target::Kind::City, static_cast<std::uint32_t>(at.x / 10.0)};
    };
    const auto hovered = [&](double x) { return cursor.hovered(overMap(x), {}, targetAt, now); };
    for (double x = 0.0; x < 500.0; x += 3.0) {
        CHECK(hovered(x) == Target{});
        now += std::chrono::milliseconds(16);
    }
    CHECK(asked > 0);
    CHECK(hovered(501.0) == Target{});
    REQUIRE(cursor.secondsUntilHover(now));
    CHECK(*cursor.secondsUntilHover(now) == doctest::Approx(0.15));
    now += std::chrono::milliseconds(149);
    CHECK(hovered(501.0) == Target{});
    now += kMoment;
    CHECK(hovered(501.0) == Target{Target::Kind::City, 50});
    CHECK_FALSE(cursor.secondsUntilHover(now));
    CHECK(hovered(505.0) == Target{Target::Kind::City, 50}); // on the same city
    CHECK(hovered(512.0) == Target{});                       // off it
    now += MapCursor::kHoverRest;
    CHECK(hovered(512.0) == Target{Target::Kind::City, 51});
    const auto nothing = [](ScreenPoint) { return Target{}; };
    CHECK(cursor.hovered(overMap(530.0), {}, nothing, now) == Target{});
    CHECK_FALSE(cursor.secondsUntilHover(now)); // the sea is nothing to wait for
}
