#include "app/input/map_pointer.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {
MapPointer::Input at(double x, double y, bool isDown, bool isOverMap = true) {
    return {{x, y}, isDown, isOverMap};
}
} // namespace

TEST_CASE("a drag over the map turns it") {
    MapPointer pointer;
    Camera camera;
    const Camera start = camera;
    pointer.apply(at(600, 400, true), Viewport{}, camera);
    CHECK(camera == start);
    CHECK(pointer.isDragging());
    pointer.apply(at(700, 400, true), Viewport{}, camera);
    CHECK(camera.centre.longitudeDegrees < start.centre.longitudeDegrees);
    pointer.apply(at(700, 400, false), Viewport{}, camera);
    CHECK_FALSE(pointer.isDragging());
}

TEST_CASE("a drag that begins on a panel stays the panel's, wherever it goes") {
    MapPointer pointer;
    Camera camera;
    const Camera start = camera;
    pointer.apply(at(100, 400, true, false), Viewport{}, camera);
    pointer.apply(at(600, 400, true, true), Viewport{}, camera);
    CHECK(camera == start);
}

TEST_CASE("moving without a button leaves the map alone") {
    MapPointer pointer;
    Camera camera;
    const Camera start = camera;
    pointer.apply(at(100, 100, false), Viewport{}, camera);
    pointer.apply(at(900, 500, false), Viewport{}, camera);
    CHECK(camera == start);
}

TEST_CASE("the wheel zooms over the map only") {
    MapPointer pointer;
    Camera camera;
    MapPointer::Input input = at(640, 400, false);
    input.scrollSteps = 2.0;
    pointer.apply(input, Viewport{}, camera);
    CHECK(camera.zoom > 0.0);
    const double zoom = camera.zoom;
    input.isOverMap = false;
    pointer.apply(input, Viewport{}, camera);
    CHECK(camera.zoom == zoom);
}

TEST_CASE("a press without a way is a click, even when the hand trembles") {
    MapPointer pointer;
    Camera camera;
    const Camera start = camera;
    pointer.apply(at(600, 400, true), Viewport{}, camera);
    CHECK_FALSE(pointer.click().has_value());
    pointer.apply(at(602, 401, true), Viewport{}, camera);
    pointer.apply(at(602, 401, false), Viewport{}, camera);
    CHECK(pointer.click() == ScreenPoint{600, 400});
    CHECK(camera == start);
    pointer.apply(at(602, 401, false), Viewport{}, camera);
    CHECK_FALSE(pointer.click().has_value());
    // A drag is none, and neither is a press on a panel.
    pointer.apply(at(600, 400, true), Viewport{}, camera);
    pointer.apply(at(640, 400, true), Viewport{}, camera);
    pointer.apply(at(640, 400, false), Viewport{}, camera);
    CHECK_FALSE(pointer.click().has_value());
    pointer.apply(at(20, 20, true, false), Viewport{}, camera);
    pointer.apply(at(20, 20, false, false), Viewport{}, camera);
    CHECK_FALSE(pointer.click().has_value());
}

TEST_CASE("a lasso that was asked for is the next drag over the map, and only that") {
    MapPointer pointer;
    Camera camera;
    const Camera start = camera;
    pointer.expectLasso(true);
    MapPointer::Input press = at(600, 400, true);
    press.isOverMap = false; // a button of a panel
    pointer.apply(press, Viewport{}, camera);
    press.isDown = false;
    pointer.apply(press, Viewport{}, camera);
    CHECK(pointer.expectsLasso());
    const auto drag = [&] {
        for (const double x : {600.0, 650.0, 700.0})
            pointer.apply(at(x, 400, true), Viewport{}, camera);
        pointer.apply(at(700, 400, false), Viewport{}, camera);
    };
    drag();
    CHECK(pointer.wasLassoClosed());
    CHECK(camera == start);
    CHECK_FALSE(pointer.expectsLasso());
    drag();
    CHECK_FALSE(pointer.wasLassoClosed());
    CHECK_FALSE(camera == start);
}

TEST_CASE("a lasso leaves the map alone and is told whole when it is released") {
    MapPointer pointer;
    Camera camera;
    const Camera start = camera;
    const auto apply = [&](double x, double y, bool isDown) {
        MapPointer::Input input = at(x, y, isDown);
        input.isLasso = isDown;
        pointer.apply(input, Viewport{}, camera);
    };
    apply(600, 400, true);
    apply(650, 400, true);
    apply(650, 450, true);
    CHECK_FALSE(pointer.wasLassoClosed());
    apply(650, 450, false);
    CHECK(pointer.wasLassoClosed());
    CHECK(pointer.lasso() == std::vector<ScreenPoint>{{600, 400}, {650, 400}, {650, 450}});
    CHECK_FALSE(pointer.click().has_value());
    CHECK(camera == start);
    apply(650, 450, false);
    CHECK_FALSE(pointer.wasLassoClosed());
    CHECK(pointer.lasso().empty());
}
