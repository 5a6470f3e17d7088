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

Target hoveredOver(MapCursor& cursor, const MapCursor::Pointer& pointer, const Selection& selection = {}) {
    return cursor.hovered(pointer, selection, [](ScreenPoint) { return kOther; });
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
