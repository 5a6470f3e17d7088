#include "model/workspace/show_screens.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace atlas;

namespace {

ShowMonitor monitor(const char* name, MonitorArea area) {
    return {name, area, {area.left, area.top + 30, area.width, area.height - 30}};
}

const ShowMonitor kLaptop = monitor("laptop", {0, 0, 1920, 1080});
const ShowMonitor kBeamer = monitor("beamer", {1920, 0, 1280, 800});
const ShowMonitor kThird = monitor("third", {3200, 0, 1280, 1024});

using Monitors = std::vector<ShowMonitor>;

ScreenWish wish(const char* stage = "", PresenterView view = PresenterView::WhereTwoScreens,
                bool isSwapped = false) {
    return {stage, "laptop", view, isSwapped};
}

// "1 and 0": the stage fills monitor 1, the presenter's view 0.
std::string told(const ShowScreens& screens) {
    const auto place = [](const std::optional<ShowPlace>& at) {
        return !at ? "nothing" : at->window ? "a window" : std::to_string(at->monitor);
    };
    return place(screens.stage) + " and " + place(screens.presenter);
}

bool isInside(const MonitorArea& inner, const MonitorArea& outer) {
    return inner.left >= outer.left && inner.top >= outer.top &&
           inner.left + inner.width <= outer.left + outer.width &&
           inner.top + inner.height <= outer.top + outer.height;
}

bool areApart(const MonitorArea& a, const MonitorArea& b) {
    return a.left + a.width <= b.left || b.left + b.width <= a.left || a.top + a.height <= b.top ||
           b.top + b.height <= a.top;
}

} // namespace

TEST_CASE("with two screens the speaker stays where she was, and the room gets the other") {
    CHECK(told(showScreens(Monitors{kLaptop, kBeamer}, wish())) == "1 and 0");
    CHECK(told(showScreens(Monitors{kBeamer, kLaptop}, wish())) == "0 and 1");
    CHECK(told(showScreens(Monitors{kLaptop, kBeamer}, wish("laptop"))) == "0 and 1");
    CHECK(told(showScreens(Monitors{kLaptop, kBeamer}, wish("beamer"))) == "1 and 0");
    CHECK(told(showScreens(Monitors{kLaptop, kBeamer, kThird}, wish("third"))) == "2 and 0");
    CHECK(told(showScreens(Monitors{kLaptop, kBeamer}, wish("gone"))) == "1 and 0");
}

TEST_CASE("swapped, stage and presenter's view have changed places") {
    const PresenterView usual = PresenterView::WhereTwoScreens;
    CHECK(told(showScreens(Monitors{kLaptop, kBeamer}, wish("", usual, true))) == "0 and 1");
    CHECK(told(showScreens(Monitors{kLaptop, kBeamer, kThird}, wish("third", usual, true))) == "0 and 2");
    // Without a presenter's view the stage goes to the other screen.
    CHECK(told(showScreens(Monitors{kLaptop, kBeamer}, wish("laptop", PresenterView::Hidden, true))) ==
          "1 and nothing");
}

TEST_CASE("without a presenter's view the stage fills the screen that the window was on") {
    CHECK(told(showScreens(Monitors{kLaptop, kBeamer}, wish("", PresenterView::Hidden))) == "0 and nothing");
    CHECK(told(showScreens(Monitors{kLaptop}, wish())) == "0 and nothing");
    CHECK(told(showScreens(Monitors{}, wish("", PresenterView::Shown))) == "nothing and nothing");
}

TEST_CASE("what is left when a monitor is unplugged has the show; it goes back when the monitor does") {
    const ScreenWish asked = wish("beamer");
    CHECK(told(showScreens(Monitors{kLaptop, kBeamer}, asked)) == "1 and 0");
    CHECK(told(showScreens(Monitors{kLaptop}, asked)) == "0 and nothing");
    CHECK(told(showScreens(Monitors{kBeamer}, asked)) == "0 and nothing");
    CHECK(told(showScreens(Monitors{kBeamer, kLaptop}, asked)) == "0 and 1");
}

TEST_CASE("monitors that mirror each other are one screen, as large as the smallest") {
    const ShowMonitor mirror = monitor("mirror", {0, 0, 1280, 720});
    CHECK(distinctMonitors(Monitors{kLaptop, mirror, kBeamer}) == std::vector<std::size_t>{1, 2});
    CHECK(told(showScreens(Monitors{kLaptop, monitor("same", kLaptop.whole)}, wish())) == "0 and nothing");
    CHECK(told(showScreens(Monitors{kLaptop, mirror}, wish())) == "1 and nothing");
    CHECK(told(showScreens(Monitors{kLaptop, mirror, kBeamer}, wish("laptop"))) == "1 and 2");
}

TEST_CASE("on one screen, where it was asked for, both are windows that nothing covers") {
    const auto windows = [](const ShowMonitor& on, bool isSwapped) {
        const ShowScreens screens = showScreens(Monitors{on}, wish("", PresenterView::Shown, isSwapped));
        REQUIRE(screens.stage);
        REQUIRE(screens.presenter);
        return std::pair(screens.stage->window.value(), screens.presenter->window.value());
    };
    for (const ShowMonitor& on : {kLaptop, kBeamer, monitor("upright", {0, 0, 1080, 1920})}) {
        for (const bool isSwapped : {false, true}) {
            const auto [stage, presenter] = windows(on, isSwapped);
            CHECK(isInside(stage, on.free));
            CHECK(isInside(presenter, on.free));
            CHECK(areApart(stage, presenter));
            CHECK(std::abs(stage.width * 9 - stage.height * 16) < 16); // the shape of a stage
        }
    }
    CHECK(windows(kLaptop, false).first.left < windows(kLaptop, false).second.left);
    CHECK(windows(kLaptop, true).first.left > windows(kLaptop, true).second.left);
}

TEST_CASE("a key goes round the monitors") {
    const Monitors all{kLaptop, kBeamer, kThird};
    CHECK(monitorAfter(all, showScreens(all, wish("beamer"))) == "third");
    CHECK(monitorAfter(all, showScreens(all, wish("third"))) == "laptop");
    CHECK(monitorAfter(Monitors{kLaptop}, showScreens(Monitors{kLaptop}, wish())).empty());
}
