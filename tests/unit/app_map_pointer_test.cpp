#include "app/map_pointer.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {
MapPointer::Input at(double x, double y, bool isDown, bool isOverMap = true) {
    return {{x, y}, isDown, isOverMap, 0.0};
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
