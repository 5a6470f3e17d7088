#include "model/camera/camera_transition.h"

#include <doctest/doctest.h>

#include <cmath>
#include <glm/geometric.hpp>

using namespace atlas;

namespace {

Camera viewOf(ProjectionKind kind, LngLat centre, double zoom) {
    Camera camera = withProjection(Camera{}, kind);
    camera.zoom = zoom;
    return centredOn(camera, centre);
}

double gap(LngLat a, LngLat b) {
    return glm::length(toUnitVector(a) - toUnitVector(b));
}

} // namespace

TEST_CASE("a transition starts where one was and ends where one is going") {
    for (const ProjectionInfo& a : allProjections()) {
        for (const ProjectionInfo& b : allProjections()) {
            CAPTURE(a.id);
            CAPTURE(b.id);
            const Camera from = viewOf(a.kind, {170.0, 20.0}, 1.0);
            const Camera to = viewOf(b.kind, {-160.0, -30.0}, 3.0);
            const CameraTransition way(from, to);
            CHECK(way.at(0.0).outgoing == from);
            CHECK(way.at(1.0).incoming == to);
            CHECK(way.at(2.0).incoming == to);
            CHECK(way.at(0.0).incomingShare == (a.kind == b.kind ? 1.0 : 0.0));
            CHECK(way.at(1.0).incomingShare == 1.0);
            CHECK(way.target() == to);
        }
    }
}

TEST_CASE("the meridian turns the shorter way") {
    const CameraTransition way(viewOf(ProjectionKind::EqualEarth, {170.0, 0.0}, 0.0),
                               viewOf(ProjectionKind::EqualEarth, {-170.0, 0.0}, 0.0));
    for (const double t : {0.1, 0.4, 0.6, 0.9}) {
        CHECK(std::abs(way.at(t).incoming.centre.longitudeDegrees) >= 170.0);
    }
    const Camera half = way.at(0.5).incoming;
    CHECK(std::abs(half.centre.longitudeDegrees) == doctest::Approx(180.0));
}

TEST_CASE("the globe flies along the great circle, also to its other side") {
    const LngLat from{10.0, 50.0};
    const LngLat to{-170.0, -50.0};
    const CameraTransition way(viewOf(ProjectionKind::Orthographic, from, 0.0),
                               viewOf(ProjectionKind::Orthographic, to, 2.0));
    const Camera half = way.at(0.5).incoming;
    CHECK(gap(half.centre, from) == doctest::Approx(gap(half.centre, to)));
    CHECK(half.zoom == doctest::Approx(1.0));
}

TEST_CASE("both pictures of a blend look at the same place at the same zoom") {
    const CameraTransition way(viewOf(ProjectionKind::Robinson, {30.0, 40.0}, 3.0),
                               viewOf(ProjectionKind::AzimuthalEquidistant, {30.0, 40.0}, 3.0));
    for (const double t : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const CameraBlend blend = way.at(t);
        CHECK(blend.outgoing.projection == ProjectionKind::Robinson);
        CHECK(blend.incoming.projection == ProjectionKind::AzimuthalEquidistant);
        CHECK(gap(placeInMiddle(blend.outgoing), placeInMiddle(blend.incoming)) < 1e-6);
        CHECK(blend.outgoing.zoom == blend.incoming.zoom);
    }
    CHECK(way.at(0.3).incomingShare > way.at(0.2).incomingShare);
}

TEST_CASE("the same moment is always the same blend") {
    const CameraTransition way(viewOf(ProjectionKind::Mercator, {0.0, 0.0}, 0.0),
                               viewOf(ProjectionKind::Orthographic, {90.0, 45.0}, 1.0));
    CHECK(way.at(0.37).incoming == way.at(0.37).incoming);
    CHECK(way.at(0.37).incomingShare == way.at(0.37).incomingShare);
}
