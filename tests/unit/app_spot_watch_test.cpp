#include "app/explore/spot_watch.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {

using Clock = SpotWatch::Clock;

const Target kCity{Target::Kind::City, 7};

SpotList crowd() {
    return {"2 places here", {7, 8}, {}};
}

SpotWatch::Frame restingAt(double x, double y) {
    SpotWatch::Frame frame;
    frame.pointer.positionPixels = {x, y};
    frame.pointer.isOverMap = true;
    frame.hovered = kCity;
    return frame;
}

struct Desk {
    SpotWatch watch;
    View view;
    Clock::time_point now{std::chrono::hours(1)};
    int asked = 0;

    void follow(const SpotWatch::Frame& frame,
                std::chrono::milliseconds later = std::chrono::milliseconds(20)) {
        now += later;
        watch.follow(frame, view, now, [this](ScreenPoint) {
            ++asked;
            return crowd();
        });
    }
    bool isOpen() const { return watch.open().has_value(); }
    void openByRest() {
        follow(restingAt(100.0, 100.0));
        follow(restingAt(100.0, 100.0), SpotWatch::kRest);
        REQUIRE(isOpen());
    }
};

} // namespace

TEST_CASE("the list opens once the mouse has rested, and looks but once") {
    Desk desk;
    desk.follow(restingAt(100.0, 100.0));
    CHECK_FALSE(desk.isOpen());
    REQUIRE(desk.watch.secondsUntilOpen(desk.now));
    CHECK(*desk.watch.secondsUntilOpen(desk.now) == doctest::Approx(0.7));
    desk.follow(restingAt(100.0, 100.0), SpotWatch::kRest);
    CHECK(desk.isOpen());
    CHECK(desk.watch.open()->pointed == kCity);
    CHECK_FALSE(desk.watch.secondsUntilOpen(desk.now));
    desk.watch.close();
    desk.follow(restingAt(100.0, 100.0), SpotWatch::kRest);
    CHECK_FALSE(desk.isOpen()); // closed by hand: not before the mouse moves
    CHECK(desk.asked == 1);
}

TEST_CASE("where nothing is hovered, over a panel and while the map is dragged it stays closed") {
    const auto staysClosed = [](SpotWatch::Frame frame) {
        Desk desk;
        desk.follow(frame);
        desk.follow(frame, SpotWatch::kRest);
        return !desk.isOpen();
    };
    SpotWatch::Frame frame = restingAt(5.0, 5.0);
    frame.hovered = {};
    CHECK(staysClosed(frame));
    frame = restingAt(5.0, 5.0);
    frame.pointer.isOverMap = false;
    CHECK(staysClosed(frame));
    frame = restingAt(5.0, 5.0);
    frame.pointer.isDragging = true;
    CHECK(staysClosed(frame));
}

TEST_CASE("the mouse reaches the card, and closes it by going elsewhere") {
    Desk desk;
    desk.openByRest();
    SpotWatch::Frame frame = restingAt(112.0, 104.0);
    frame.cardPixels = ScreenBox{{120.0, 100.0}, {400.0, 500.0}};
    desk.follow(frame); // on the way
    CHECK(desk.isOpen());
    frame.pointer.positionPixels = {300.0, 450.0};
    frame.pointer.isOverMap = false;
    desk.follow(frame);
    CHECK(desk.isOpen());
    frame.pointer.positionPixels = {60.0, 450.0};
    desk.follow(frame);
    CHECK_FALSE(desk.isOpen());
}

TEST_CASE("a view that changes closes it") {
    Desk desk;
    desk.openByRest();
    desk.view.camera.zoom += 1.0;
    desk.follow(restingAt(100.0, 100.0));
    CHECK_FALSE(desk.isOpen());
}

TEST_CASE("asked for by a key it stays wherever the mouse is, and goes with the keyboard") {
    Desk desk;
    CHECK_FALSE(desk.watch.openByKey({10.0, 10.0}, {}, {}, desk.view)); // nothing is there
    CHECK(desk.watch.openByKey({10.0, 10.0}, kCity, crowd(), desk.view));
    SpotWatch::Frame frame = restingAt(900.0, 700.0);
    desk.follow(frame);
    CHECK(desk.isOpen()); // the keyboard is on its way
    frame.hasKeyboard = true;
    desk.follow(frame);
    CHECK(desk.isOpen());
    frame.hasKeyboard = false;
    desk.follow(frame);
    CHECK_FALSE(desk.isOpen());
}
