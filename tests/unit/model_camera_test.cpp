#include "model/camera/camera.h"

#include <doctest/doctest.h>

#include <cmath>
#include <glm/geometric.hpp>
#include <vector>

using namespace atlas;

namespace {

Viewport windowWithPanels() {
    Viewport viewport;
    viewport.widthPixels = 1400;
    viewport.heightPixels = 900;
    viewport.insets = {330.0, 72.0, 0.0, 0.0};
    return viewport;
}

Camera cameraOf(ProjectionKind kind) {
    return withProjection(Camera{}, kind);
}

} // namespace

TEST_CASE("at zoom 0 the whole map lies in the free area") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Viewport viewport = windowWithPanels();
        const Camera camera{info.kind, {0.0, 0.0}, {0.0, 0.0}, 0.0};
        const PlaneBounds bounds = projectionOf(camera).bounds();
        const PlaneToScreen transform = planeToScreen(camera, viewport);
        const ScreenPoint topLeft = transform.toScreen({bounds.minimum.x, bounds.maximum.y});
        const ScreenPoint bottomRight = transform.toScreen({bounds.maximum.x, bounds.minimum.y});
        CHECK(topLeft.x >= 330.0);
        CHECK(topLeft.y >= 72.0);
        CHECK(bottomRight.x <= 1400.0);
        CHECK(bottomRight.y <= 900.0);
        CHECK((topLeft.x + bottomRight.x) / 2.0 == doctest::Approx((330.0 + 1400.0) / 2.0));
    }
}

TEST_CASE("a place and its screen point lead to each other") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Camera camera = cameraOf(info.kind);
        for (const LngLat place : {LngLat{2.35, 48.85}, LngLat{30.0, -20.0}, LngLat{-20.0, 5.0}}) {
            const std::optional<ScreenPoint> point = screenPointOf(camera, windowWithPanels(), place);
            REQUIRE(point.has_value());
            const std::optional<LngLat> back = placeAt(camera, windowWithPanels(), *point);
            REQUIRE(back.has_value());
            CHECK(back->longitudeDegrees == doctest::Approx(place.longitudeDegrees));
            CHECK(back->latitudeDegrees == doctest::Approx(place.latitudeDegrees));
        }
    }
}

TEST_CASE("zooming keeps what lies under the cursor") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Viewport viewport = windowWithPanels();
        const Camera camera = zoomedAbout(cameraOf(info.kind), viewport, {865.0, 486.0}, 1.0);
        const ScreenPoint cursor{900.0, 400.0};
        const std::optional<LngLat> before = placeAt(camera, viewport, cursor);
        const std::optional<LngLat> after =
            placeAt(zoomedAbout(camera, viewport, cursor, 1.5), viewport, cursor);
        REQUIRE(before.has_value());
        REQUIRE(after.has_value());
        CHECK(glm::length(toUnitVector(*before) - toUnitVector(*after)) < 1e-6);
    }
}

TEST_CASE("zoom stays within its limits") {
    const Viewport viewport = windowWithPanels();
    CHECK(zoomedAbout(Camera{}, viewport, {700, 400}, 100.0).zoom == kMaximumZoom);
    CHECK(zoomedAbout(Camera{}, viewport, {700, 400}, -100.0).zoom == kMinimumZoom);
}

TEST_CASE("the globe turns under the cursor") {
    const Viewport viewport = windowWithPanels();
    const Camera camera = cameraOf(ProjectionKind::Orthographic);
    const ScreenPoint from{900.0, 430.0};
    const ScreenPoint to{820.0, 500.0};
    const std::optional<LngLat> held = placeAt(camera, viewport, from);
    const std::optional<LngLat> under = placeAt(dragged(camera, viewport, from, to), viewport, to);
    REQUIRE(held.has_value());
    REQUIRE(under.has_value());
    CHECK(glm::length(toUnitVector(*held) - toUnitVector(*under)) < 1e-6);
}

TEST_CASE("a flat map follows a drag: sideways its meridian turns, up and down it slides") {
    const Viewport viewport = windowWithPanels();
    for (const ProjectionKind kind : {ProjectionKind::EqualEarth, ProjectionKind::Equirectangular}) {
        Camera camera = cameraOf(kind);
        camera.zoom = 2.0;
        const Camera right = dragged(camera, viewport, {800, 400}, {900, 400});
        CHECK(right.centre.longitudeDegrees < camera.centre.longitudeDegrees);
        CHECK(right.pan.x == camera.pan.x);
        const Camera down = dragged(camera, viewport, {800, 400}, {800, 450});
        CHECK(down.pan.y > camera.pan.y);
        CHECK(down.centre.longitudeDegrees == doctest::Approx(camera.centre.longitudeDegrees));
    }
}

TEST_CASE("another projection keeps the middle and the zoom") {
    const Camera start = centredOn(
        [] {
            Camera c;
            c.zoom = 3.0;
            return c;
        }(),
        {24.0, 60.0});
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Camera changed = withProjection(start, info.kind);
        CHECK(changed.zoom == 3.0);
        const Projection projection = projectionOf(changed);
        const std::optional<LngLat> middle = projection.inverse(changed.pan);
        REQUIRE(middle.has_value());
        CHECK(middle->longitudeDegrees == doctest::Approx(24.0).epsilon(1e-6));
        CHECK(middle->latitudeDegrees == doctest::Approx(60.0).epsilon(1e-6));
    }
}

TEST_CASE("a map that turns follows the cursor also beyond the pole") {
    const Viewport viewport = windowWithPanels();
    for (const ProjectionKind kind : {ProjectionKind::Orthographic, ProjectionKind::AzimuthalEquidistant}) {
        Camera camera = cameraOf(kind);
        camera.centre = {20.0, 60.0};
        const std::optional<ScreenPoint> from = screenPointOf(camera, viewport, {-150.0, 78.0});
        REQUIRE(from.has_value());
        const ScreenPoint to = *from + ScreenPoint{12.0, 9.0};
        const std::optional<LngLat> under = placeAt(dragged(camera, viewport, *from, to), viewport, to);
        REQUIRE(under.has_value());
        CHECK(glm::length(toUnitVector(*under) - toUnitVector({-150.0, 78.0})) < 1e-6);
    }
}

TEST_CASE("zooming an azimuthal equidistant map keeps its centre, so that distances remain true") {
    const Viewport viewport = windowWithPanels();
    const Camera camera = centredOn(cameraOf(ProjectionKind::AzimuthalEquidistant), {-99.3, 38.9});
    CHECK(zoomedAbout(camera, viewport, {1000.0, 300.0}, 2.0).centre == camera.centre);
}

TEST_CASE("what is dragged on a flat map stays under the cursor, where parallels curve, too") {
    const Viewport viewport = windowWithPanels();
    for (const ProjectionInfo& info : allProjections()) {
        if (info.turns()) continue;
        CAPTURE(info.id);
        const Camera camera = zoomedAbout(cameraOf(info.kind), viewport, {865.0, 300.0}, 2.0);
        const ScreenPoint from{900.0, 300.0};
        const ScreenPoint to{1040.0, 330.0};
        const std::optional<LngLat> held = placeAt(camera, viewport, from);
        const std::optional<LngLat> under = placeAt(dragged(camera, viewport, from, to), viewport, to);
        REQUIRE(held.has_value());
        REQUIRE(under.has_value());
        CHECK(glm::length(toUnitVector(*held) - toUnitVector(*under)) < 1e-6);
    }
}
