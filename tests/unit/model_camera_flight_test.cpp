#include "model/camera/camera_flight.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

using namespace atlas;

namespace {

constexpr LngLat kHays{-99.33, 38.88};
constexpr LngLat kXinzheng{113.74, 34.4};
constexpr LngLat kTopeka{-95.68, 39.05};
constexpr int kSteps = 400;

Camera viewOf(ProjectionKind kind, LngLat place, double zoom) {
    Camera camera = withProjection(Camera{}, kind);
    camera.zoom = zoom;
    return centredOn(camera, place);
}

double lowestZoom(const CameraFlight& flight) {
    double lowest = 100.0;
    for (int i = 0; i <= kSteps; ++i) {
        lowest = std::min(lowest, flight.at(static_cast<double>(i) / kSteps).zoom);
    }
    return lowest;
}

// The angle between the middles of two views, in widths of the narrower view: how far the picture jumps.
double jump(const Camera& a, const Camera& b) {
    const double angle = glm::length(toUnitVector(placeInMiddle(a)) - toUnitVector(placeInMiddle(b)));
    return angle * std::exp2(std::max(a.zoom, b.zoom)) / kPi;
}

double largestJump(const CameraFlight& flight) {
    double largest = 0.0;
    Camera last = flight.at(0.0);
    for (int i = 1; i <= kSteps; ++i) {
        const Camera next = flight.at(static_cast<double>(i) / kSteps);
        largest = std::max(largest, jump(last, next));
        CHECK(std::abs(next.zoom - last.zoom) < 0.1);
        last = next;
    }
    return largest;
}

} // namespace

TEST_CASE("a flight starts exactly where one was and ends exactly where one goes") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Camera from = viewOf(info.kind, kHays, 5.0);
        const Camera to = viewOf(info.kind, kXinzheng, 4.0);
        const CameraFlight flight(from, to);
        CHECK(flight.at(0.0) == from);
        CHECK(flight.at(-1.0) == from);
        CHECK(flight.at(1.0) == to);
        CHECK(flight.at(7.0) == to);
        CHECK(flight.target() == to);
        CHECK(flight.at(0.3) == CameraFlight(from, to).at(0.3));
    }
}

TEST_CASE("far away one flies high, next door one stays low") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Camera from = viewOf(info.kind, kHays, 5.0);
        CHECK(lowestZoom(CameraFlight(from, viewOf(info.kind, kXinzheng, 5.0))) < 2.0);
        CHECK(lowestZoom(CameraFlight(from, viewOf(info.kind, kXinzheng, 5.0))) >= 0.0);
        const Camera near = viewOf(info.kind, kTopeka, 5.0);
        CHECK(lowestZoom(CameraFlight(from, near)) > 4.5);
    }
}

TEST_CASE("no flight jumps, nor over the antimeridian, nor from a pole, nor on the spot") {
    struct Way {
        LngLat from;
        LngLat to;
    };
    for (const Way& way :
         {Way{kHays, kXinzheng}, Way{{179.0, 20.0}, {-179.0, 22.0}}, Way{{170.0, -40.0}, {-170.0, 60.0}},
          Way{{10.0, 85.0}, {-170.0, 80.0}}, Way{{0.0, 0.0}, {180.0, 0.0}}, Way{kHays, kHays}}) {
        for (const ProjectionInfo& info : allProjections()) {
            CAPTURE(info.id);
            CAPTURE(way.from.longitudeDegrees);
            CAPTURE(way.to.longitudeDegrees);
            CHECK(largestJump(
                      CameraFlight(viewOf(info.kind, way.from, 4.0), viewOf(info.kind, way.to, 3.0))) < 0.1);
        }
    }
}

TEST_CASE("over the antimeridian the short way is flown") {
    const CameraFlight flight(viewOf(ProjectionKind::EqualEarth, {175.0, 0.0}, 4.0),
                              viewOf(ProjectionKind::EqualEarth, {-175.0, 0.0}, 4.0));
    for (int i = 0; i <= 10; ++i) {
        CHECK(std::abs(placeInMiddle(flight.at(i / 10.0)).longitudeDegrees) > 174.0);
    }
}

TEST_CASE("a flight takes longer the farther it goes, within bounds") {
    const Camera from = viewOf(ProjectionKind::EqualEarth, kHays, 5.0);
    const auto seconds = [&](const Camera& to) { return CameraFlight(from, to).durationSeconds(); };
    CHECK(seconds(from) == 0.4);
    CHECK(seconds(viewOf(ProjectionKind::EqualEarth, kTopeka, 5.0)) <
          seconds(viewOf(ProjectionKind::EqualEarth, kXinzheng, 5.0)));
    CHECK(CameraFlight(viewOf(ProjectionKind::EqualEarth, kHays, 11.0),
                       viewOf(ProjectionKind::EqualEarth, kXinzheng, 11.0))
              .durationSeconds() == 1.6);
}

TEST_CASE("a view whose middle is off its central meridian is left without a jump") {
    Camera from = viewOf(ProjectionKind::Robinson, kHays, 0.0);
    from = zoomedAbout(from, Viewport{}, {1000.0, 200.0}, 4.0);
    REQUIRE(std::abs(from.pan.x) > 0.1);
    CHECK(largestJump(CameraFlight(from, viewOf(ProjectionKind::Robinson, kXinzheng, 4.0))) < 0.1);
}
