#include "app/present/presentation.h"

#include <doctest/doctest.h>

#include "tests/support/folders.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

using Clock = Presentation::Clock;

constexpr std::string_view kTour = R"({"steps": [
    {"caption": "One", "seconds": 5, "view": {"camera": {"projection": "equal-earth", "zoom": 0}}},
    {"caption": "Two", "seconds": 7, "view": {"camera": {"projection": "equal-earth", "zoom": 3}},
     "spotlight": {"cities": ["4272782"]}},
    {"kind": "blank", "seconds": 2},
    {"caption": "Four", "view": {"camera": {"projection": "equal-earth", "zoom": 0}}}]})";

Presentation presentation(const PresentPace& pace = {}, std::size_t firstStep = 0, bool isReduced = false) {
    return {TourScenes(shippedNetwork().network, *tourFrom(kTour, "tour.json"),
                       *loadThemes(sourceFolder() / "assets" / "themes")),
            pace, firstStep, isReduced};
}

Clock::time_point at(double seconds) {
    return Clock::time_point() +
           std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1000.0 + seconds));
}

} // namespace

TEST_CASE("a show waits for the picture of a step, and then sets out for it") {
    Presentation show = presentation();
    CHECK(show.isAwaited());
    CHECK_FALSE(show.seenStep());
    show.setOff(at(0.0));
    CHECK_FALSE(show.isAwaited());
    CHECK(show.seenStep() == 0);
    CHECK_FALSE(show.isOnWay(at(0.0))); // the first is there at once
    show.take(ShowAction::Next);
    CHECK(show.isAwaited());
    CHECK(show.seenStep() == 0); // until the picture is there
    show.setOff(at(10.0));
    CHECK(show.seenStep() == 1);
    CHECK(show.isOnWay(at(10.0)));
    CHECK(show.moment(at(10.0)).incomingShare == 0.0);
    CHECK(show.moment(at(10.0)).outgoing.zoom == 0.0);
    CHECK_FALSE(show.isOnWay(at(20.0)));
    CHECK(show.moment(at(20.0)).incoming.zoom == 3.0);
    CHECK(show.moment(at(20.0)).litShare == 1.0);
}

TEST_CASE("a blank step is black, and nothing is seen of a map") {
    Presentation show = presentation({}, 1);
    show.setOff(at(0.0));
    show.take(ShowAction::Next);
    show.setOff(at(10.0));
    CHECK_FALSE(show.seenStep());
    CHECK(show.isOnWay(at(10.1)));
    CHECK_FALSE(show.isOnWay(at(11.0)));
}

TEST_CASE("a step beyond the last is the last, and a jump goes to the step of that number") {
    Presentation show = presentation({}, 17);
    CHECK(show.show().step == 3);
    show.setOff(at(0.0));
    show.jumpTo(1);
    CHECK(show.show().step == 1);
    show.take(ShowAction::Leave);
    CHECK(show.hasEnded());
}

TEST_CASE("where it was asked for, the show goes on by itself") {
    Presentation show = presentation({4.0, false});
    show.advance(at(0.0));
    show.setOff(at(1.0));
    show.advance(at(4.9));
    CHECK(show.show().step == 0);
    CHECK(*show.secondsUntilNext(at(4.0)) == doctest::Approx(1.0));
    show.advance(at(5.0));
    CHECK(show.show().step == 1);
    show.setOff(at(6.0));
    show.take(ShowAction::Black); // the room looks at the speaker, who wants to tell something
    show.advance(at(60.0));
    CHECK(show.show().step == 1);
    CHECK_FALSE(show.secondsUntilNext(at(60.0)));
    show.take(ShowAction::Black);
    show.advance(at(63.0));
    CHECK(show.show().step == 1); // it stands for its time again
    show.advance(at(64.0));
    CHECK(show.show().step == 2);
    show.take(ShowAction::Last);
    show.setOff(at(70.0));
    CHECK_FALSE(show.secondsUntilNext(at(70.0))); // it ends with the last one
}

TEST_CASE("each step stands as long as it says, and a loop begins anew") {
    Presentation show = presentation({0.0, true}, 1);
    show.setOff(at(0.0));
    show.advance(at(6.9));
    CHECK(show.show().step == 1);
    show.advance(at(7.0));
    CHECK(show.show().step == 2);
    show.take(ShowAction::Last);
    show.setOff(at(10.0));
    show.advance(at(22.0));
    CHECK(show.show().step == 0);
}

TEST_CASE("where motion is reduced nothing flies") {
    Presentation show = presentation({}, 0, true);
    show.setOff(at(0.0));
    show.take(ShowAction::Next);
    show.setOff(at(1.0));
    CHECK_FALSE(show.moment(at(1.2)).isMoving);
    CHECK(show.moment(at(1.2)).litShare == 1.0);
    CHECK_FALSE(show.isOnWay(at(1.0 + kFadeSeconds)));
}

TEST_CASE("who looks around comes back to the step with the next key, and goes on with the one after it") {
    Presentation show = presentation();
    show.setOff(at(0.0));
    Camera elsewhere = show.scenes().sceneOf(0, 800, 600).view.camera;
    elsewhere.zoom = 5.0;
    show.lookAround(elsewhere);
    CHECK(show.away() == elsewhere);
    CHECK_FALSE(show.isAwaited());
    show.take(ShowAction::Digit, '3'); // is not yet a key that leads anywhere
    CHECK_FALSE(show.isAwaited());
    show.take(ShowAction::Next);
    CHECK(show.show().step == 0);
    CHECK(show.isAwaited());
    show.setOff(at(5.0));
    CHECK_FALSE(show.away());
    CHECK(show.moment(at(5.0)).outgoing.zoom == 5.0);
    CHECK(show.moment(at(50.0)).incoming.zoom == 0.0);
    show.take(ShowAction::Next);
    CHECK(show.show().step == 1);
    show.setOff(at(60.0));
    show.lookAround(elsewhere);
    show.take(ShowAction::Last); // who asks for a certain step gets it
    CHECK(show.show().step == 3);
    CHECK(show.isAwaited());
}

TEST_CASE("who looked around comes back by itself where the screen changes") {
    Presentation show = presentation();
    show.comeBack(); // nobody is away
    show.setOff(at(0.0));
    CHECK_FALSE(show.isAwaited());
    show.lookAround(show.scenes().sceneOf(0, 800, 600).view.camera);
    show.comeBack();
    CHECK(show.isAwaited());
    CHECK(show.show().step == 0);
}

TEST_CASE("who does not wait for the end of a flight flies on from where it is") {
    Presentation show = presentation();
    show.setOff(at(0.0));
    show.take(ShowAction::Next);
    show.setOff(at(1.0));
    const ArrivalMoment midway = show.moment(at(1.6));
    REQUIRE(midway.isMoving);
    show.take(ShowAction::Last);
    show.setOff(at(1.6));
    CHECK(show.moment(at(1.6)).outgoing == midway.incoming);
    CHECK(show.moment(at(9.0)).incoming.zoom == 0.0);
}

TEST_CASE("a search opens and closes over what is seen, and the next key still comes back from there") {
    Presentation show = presentation({4.0, false});
    show.setOff(at(0.0));
    show.take(ShowAction::Search);
    CHECK_FALSE(show.secondsUntilNext(at(2.0))); // nobody is interrupted
    show.closeSearch();
    show.closeSearch(); // it is closed already: the show goes on
    CHECK_FALSE(show.hasEnded());
    show.lookAround(show.scenes().sceneOf(0, 800, 600).view.camera);
    show.take(ShowAction::Search);
    show.take(ShowAction::Leave);
    CHECK_FALSE(show.isAwaited());
    CHECK(show.away());
    show.take(ShowAction::Search);
    show.take(ShowAction::Next); // a clicker in somebody's hand
    CHECK(show.show().step == 0);
    CHECK(show.isAwaited());
}
