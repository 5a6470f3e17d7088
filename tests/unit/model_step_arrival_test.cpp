#include "model/tour/step_arrival.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace atlas;

namespace {

constexpr LngLat kHays{-99.33, 38.88};
constexpr LngLat kXinzheng{113.74, 34.4};
constexpr LngLat kAuckland{174.76, -36.85};
constexpr LngLat kHonolulu{-157.86, 21.31};

Camera viewOf(ProjectionKind kind, LngLat place, double zoom) {
    Camera camera = withProjection(Camera{}, kind);
    camera.zoom = zoom;
    return centredOn(camera, place);
}

StepChange changeBetween(const Camera& from, const Camera& to) {
    StepChange change;
    change.from = from;
    change.to = to;
    return change;
}

const Camera kHere = viewOf(ProjectionKind::EqualEarth, kHays, 3.0);
const Camera kThere = viewOf(ProjectionKind::EqualEarth, kXinzheng, 4.0);

void checkArrived(const StepArrival& arrival, const Camera& at) {
    for (const double late : {0.0, 0.5, 1e6}) {
        const ArrivalMoment moment = arrival.at(arrival.seconds() + late);
        CHECK(moment.incoming == at);
        CHECK(moment.incomingShare == 1.0);
        CHECK(moment.travelled == 1.0);
        CHECK(moment.litShare == 1.0);
        CHECK_FALSE(moment.isMoving);
    }
}

} // namespace

TEST_CASE("a step is come to from exactly what was seen, and ends exactly as it stands") {
    for (const ProjectionKind kind : {ProjectionKind::EqualEarth, ProjectionKind::Orthographic}) {
        const Camera to = viewOf(kind, kXinzheng, 1.0);
        const StepArrival arrival(changeBetween(kHere, to));
        const ArrivalMoment first = arrival.at(0.0);
        CHECK(first.outgoing == kHere);
        CHECK(first.incomingShare == 0.0);
        CHECK(first.travelled == 0.0);
        CHECK(first.litShare == 0.0);
        CHECK(first.isMoving);
        CHECK(arrival.at(arrival.waySeconds()).incoming == to);
        checkArrived(arrival, to);
    }
}

TEST_CASE("nothing goes back on the way, and arcs grow once one is there") {
    const StepArrival arrival(changeBetween(kHere, kThere));
    CHECK(arrival.waySeconds() >= kShortestFlightSeconds);
    CHECK(arrival.waySeconds() <= kLongestFlightSeconds);
    ArrivalMoment last = arrival.at(0.0);
    double lowestZoom = 10.0;
    for (double seconds = 0.0; seconds <= arrival.seconds() + 0.1; seconds += 1.0 / 60.0) {
        const ArrivalMoment moment = arrival.at(seconds);
        CHECK(moment.incomingShare >= last.incomingShare);
        CHECK(moment.travelled >= last.travelled);
        CHECK(moment.litShare >= last.litShare);
        CHECK((moment.litShare == 0.0 || !moment.isMoving));
        CHECK(std::abs(moment.incoming.zoom - last.incoming.zoom) < 0.25);
        lowestZoom = std::min(lowestZoom, moment.incoming.zoom);
        last = moment;
    }
    CHECK(last.litShare == 1.0);
    CHECK(lowestZoom < 1.0); // out over the ocean, and in again
    CHECK(arrival.at(0.7).incoming == arrival.at(0.7).incoming);
}

TEST_CASE("a flight crosses the antimeridian the short way") {
    const StepArrival arrival(changeBetween(viewOf(ProjectionKind::EqualEarth, kAuckland, 3.0),
                                            viewOf(ProjectionKind::EqualEarth, kHonolulu, 3.0)));
    for (double seconds = 0.0; seconds < arrival.waySeconds(); seconds += 0.05)
        CHECK(std::abs(arrival.at(seconds).incoming.centre.longitudeDegrees) > 150.0);
}

TEST_CASE("a flight over half of the world takes longer than one next door, within bounds") {
    const auto secondsTo = [](const Camera& to) {
        return StepArrival(changeBetween(kHere, to)).waySeconds();
    };
    Camera near = kHere;
    near.zoom += 0.1;
    CHECK(secondsTo(near) == kShortestFlightSeconds);
    CHECK(secondsTo(viewOf(ProjectionKind::EqualEarth, {-97.0, 39.0}, 4.0)) < secondsTo(kThere));
    CHECK(secondsTo(viewOf(ProjectionKind::EqualEarth, kXinzheng, 11.0)) == kLongestFlightSeconds);
}

TEST_CASE("between projections each picture flies in its own, and one fades into the other") {
    const Camera globe = viewOf(ProjectionKind::Orthographic, kXinzheng, 0.0);
    StepChange change = changeBetween(kHere, globe);
    change.isContentNew = false;
    const StepArrival arrival(change);
    const ArrivalMoment halfway = arrival.at(arrival.waySeconds() / 2.0);
    CHECK(halfway.outgoing.projection == ProjectionKind::EqualEarth);
    CHECK(halfway.incoming.projection == ProjectionKind::Orthographic);
    CHECK(halfway.incomingShare == doctest::Approx(0.5));
}

TEST_CASE("of the same content nothing fades, and what is lit already does not grow") {
    StepChange change = changeBetween(kHere, kThere);
    change.isContentNew = false;
    change.isLitNew = false;
    const StepArrival arrival(change);
    CHECK(arrival.seconds() == arrival.waySeconds());
    CHECK(arrival.at(0.1).incomingShare == 1.0);
    CHECK(arrival.at(0.1).litShare == 1.0);
    change.to = change.from;
    CHECK(StepArrival(change).seconds() == 0.0);
}

TEST_CASE("where motion is reduced nothing flies and nothing grows: pictures fade") {
    StepChange change = changeBetween(kHere, kThere);
    change.isMotionReduced = true;
    const StepArrival arrival(change);
    CHECK(arrival.seconds() == kFadeSeconds);
    const ArrivalMoment moment = arrival.at(0.3);
    CHECK(moment.outgoing == kHere);
    CHECK(moment.incoming == kThere);
    CHECK(moment.incomingShare == doctest::Approx(0.5));
    CHECK(moment.litShare == 1.0);
    CHECK_FALSE(moment.isMoving);
    change.transition = StepTransition::Cut;
    CHECK(StepArrival(change).seconds() == 0.0);
    checkArrived(StepArrival(change), kThere);
}

TEST_CASE("from black and to black it fades, or is cut") {
    StepChange change = changeBetween(kHere, kThere);
    change.isToDark = true;
    CHECK(StepArrival(change).seconds() == kFadeSeconds);
    CHECK_FALSE(StepArrival(change).at(0.2).isMoving);
    change.transition = StepTransition::Cut;
    CHECK(StepArrival(change).seconds() == 0.0);
    change = changeBetween(kHere, kThere);
    change.isFromDark = true;
    CHECK(StepArrival(change).waySeconds() == kFadeSeconds);
}
