#include "scene/basemap/distance_circles.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

using namespace atlas;

namespace {

Camera aroundHays(double zoom) {
    Camera camera = withProjection(Camera{}, ProjectionKind::AzimuthalEquidistant);
    camera.zoom = zoom;
    return centredOn(camera, {-99.33, 38.88});
}

Viewport fullHd() {
    Viewport viewport;
    viewport.widthPixels = 1920;
    viewport.heightPixels = 1080;
    return viewport;
}

} // namespace

TEST_CASE("distance circles come closer as one zooms in, in round steps, and stay apart on the screen") {
    double last = 1e9;
    for (double zoom = 0.0; zoom <= 8.0; zoom += 0.25) {
        const double step = distanceStepKilometres({aroundHays(zoom), fullHd()});
        CHECK(step <= last);
        last = step;
        const double scale = planeToScreen(aroundHays(zoom), fullHd()).scalePixels;
        CHECK(step * 1000.0 / kEarthRadiusMetres * scale >= 60.0);
    }
    CHECK(distanceStepKilometres({aroundHays(0.0), fullHd()}) == 2500.0);
    CHECK(distanceStepKilometres({Camera{}, fullHd()}) == 0.0); // radius is distance on no other map
}

TEST_CASE("a distance circle has the radius of its distance") {
    const LineMesh mesh = ribbonsOf(DistanceCircles{5000.0, 1e-3, std::nullopt});
    REQUIRE_FALSE(mesh.vertices.empty());
    for (const LineVertex& vertex : mesh.vertices) {
        const double kilometres =
            static_cast<double>(glm::length(vertex.position)) * kEarthRadiusMetres / 1000.0;
        CHECK(std::abs(std::remainder(kilometres, 5000.0)) < 0.01);
        CHECK(kilometres < kPi * kEarthRadiusMetres / 1000.0);
    }
    CHECK(ribbonsOf(DistanceCircles{}).vertices.empty());
}

TEST_CASE("far from the middle only the circles in the window are built") {
    const LineMesh mesh = ribbonsOf(DistanceCircles{100.0, 1e-5, PlaneBounds{{1.0, 1.0}, {1.1, 1.1}}});
    REQUIRE_FALSE(mesh.vertices.empty());
    CHECK(mesh.vertices.size() < 4000);
    for (const LineVertex& vertex : mesh.vertices) {
        CHECK(vertex.position.x > 0.9F);
        CHECK(vertex.position.y < 1.2F);
    }
}

TEST_CASE("labels stand on their circles, in view, in kilometres and miles") {
    const std::vector<DistanceLabel> labels = distanceLabels({aroundHays(0.0), fullHd()});
    REQUIRE(labels.size() >= 7);
    CHECK(labels.front().text == "2,500 km · 1,553 mi");
    const PlaneToScreen transform = planeToScreen(aroundHays(0.0), fullHd());
    for (const DistanceLabel& label : labels) {
        const ScreenPoint point = transform.toScreen(label.position);
        CHECK(point.x >= 0.0);
        CHECK(point.y >= 0.0);
        CHECK(point.y <= 1080.0);
    }
    CHECK(distanceLabels({Camera{}, fullHd()}).empty());
    SUBCASE("also when the middle is out of view") {
        Camera camera = aroundHays(4.0);
        camera.pan = {1.5, 0.4};
        CHECK_FALSE(distanceLabels({camera, fullHd()}).empty());
    }
}
