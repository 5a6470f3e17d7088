#include "app/explore/key_route.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

#include "app/explore/leave_step.h"
#include "app/window/frame_pacer.h"

using namespace atlas;

namespace {

const KeyPress kLetter{GLFW_KEY_T, 0, "t"};
const KeyPress kArrow{GLFW_KEY_RIGHT, 0, ""};
const KeyPress kCtrlT{GLFW_KEY_T, GLFW_MOD_CONTROL, "t"};
const KeyPress kF8{GLFW_KEY_F8, 0, ""};
const KeyPress kF1{GLFW_KEY_F1, 0, ""};
const KeyPress kCtrlF{GLFW_KEY_F, GLFW_MOD_CONTROL, "f"};
const KeyPress kShift{GLFW_KEY_LEFT_SHIFT, GLFW_MOD_SHIFT, ""};

bool isNothing(const KeyRoute& route) {
    return std::holds_alternative<key::Nothing>(route);
}

std::optional<Command> commandOf(const KeyRoute& route) {
    const auto* run = std::get_if<key::Run>(&route);
    return run ? std::optional(run->command) : std::nullopt;
}

} // namespace

TEST_CASE("over the map keys are commands, and letters search at once") {
    const KeySituation map;
    CHECK(commandOf(routeKey(kArrow, map)) == "pan-right"_command);
    CHECK(commandOf(routeKey(kCtrlT, map)) == "next-theme"_command);
    const KeyRoute letter = routeKey(kLetter, map);
    CHECK(commandOf(letter) == "open-search"_command);
    CHECK(std::get<key::Run>(letter).isAtOnce);
    CHECK_FALSE(std::get<key::Run>(routeKey(kF8, map)).isAtOnce);
    CHECK(isNothing(routeKey(kShift, map)));
}

TEST_CASE("while one types, only what types no sign goes through") {
    KeySituation typing;
    typing.isTyping = true;
    CHECK(isNothing(routeKey(kLetter, typing)));
    CHECK(isNothing(routeKey(kCtrlT, typing))); // needs that no field has the keyboard
    CHECK(commandOf(routeKey(kF8, typing)) == "toggle-table"_command);
    CHECK(std::get<key::Run>(routeKey(kCtrlF, typing)).isAtOnce); // opens a list that is typed into
    KeySituation focused;
    focused.isFieldFocused = true;
    CHECK(isNothing(routeKey(kLetter, focused))); // goes into the field
    CHECK(commandOf(routeKey(kCtrlT, focused)) == "next-theme"_command);
}

TEST_CASE("in a panel arrows belong to the panel") {
    KeySituation panel;
    panel.isKeyboardInPanel = true;
    CHECK(isNothing(routeKey(kArrow, panel)));
    CHECK(commandOf(routeKey(kCtrlT, panel)) == "next-theme"_command);
}

TEST_CASE("the gallery knows its own keys first, and lets through what moves nothing on the map") {
    KeySituation gallery;
    gallery.isGalleryOpen = true;
    const KeyRoute arrow = routeKey(kArrow, gallery);
    REQUIRE(std::holds_alternative<key::Gallery>(arrow));
    CHECK(std::get<key::Gallery>(arrow).key == ui::GalleryKey::Right);
    CHECK(isNothing(routeKey(kLetter, gallery)));
    CHECK(isNothing(routeKey(kCtrlT, gallery)));
    CHECK(commandOf(routeKey(kF8, gallery)) == "toggle-table"_command);
    gallery.isRenamingView = true;
    CHECK(isNothing(routeKey(kArrow, gallery)));
}

TEST_CASE("any key closes the sheet of keys, but for those that scroll or only modify") {
    KeySituation sheet;
    sheet.isKeySheetOpen = true;
    CHECK(std::holds_alternative<key::CloseSheet>(routeKey(kF1, sheet)));
    CHECK(std::holds_alternative<key::CloseSheet>(routeKey(kLetter, sheet)));
    CHECK(isNothing(routeKey(kShift, sheet)));
    const KeyPress down{GLFW_KEY_DOWN, 0, ""};
    CHECK(std::holds_alternative<key::CloseSheet>(routeKey(down, sheet)));
    sheet.isKeySheetTall = true;
    REQUIRE(std::holds_alternative<key::ScrollSheet>(routeKey(down, sheet)));
    CHECK(std::get<key::ScrollSheet>(routeKey(down, sheet)).rows == 1);
}

TEST_CASE("Enter closes the first hints where it has nothing else to do") {
    const KeyPress enter{GLFW_KEY_ENTER, 0, ""};
    KeySituation hints;
    hints.hasOnlyHints = true;
    CHECK(std::holds_alternative<key::CloseHints>(routeKey(enter, hints)));
    CHECK(commandOf(routeKey(kArrow, hints)) == "pan-right"_command);
    hints.isKeyboardInPanel = true;
    CHECK(isNothing(routeKey(enter, hints)));
    CHECK(commandOf(routeKey(enter, {})) == "choose-marked"_command);
}

TEST_CASE("Esc closes what lies on top: the first hints before what is selected is released") {
    LeaveSituation all{true, true, true, true, true, true, true, true, true, true};
    CHECK(leaveStep(all) == LeaveStep::Nothing); // the menu was the step
    all.wasMenuClosed = false;
    CHECK(leaveStep(all) == LeaveStep::DropLasso);
    all.expectsLasso = false;
    CHECK(leaveStep(all) == LeaveStep::CloseSpot);
    all.isSpotOpen = false;
    CHECK(leaveStep(all) == LeaveStep::Pause); // with the keyboard in a panel, the mark stays
    all.isPlaying = false;
    CHECK(leaveStep(all) == LeaveStep::ReleaseKeyboard);
    all.isKeyboardInPanel = false;
    CHECK(leaveStep(all) == LeaveStep::Unmark);
    all.hasMark = false;
    CHECK(leaveStep(all) == LeaveStep::CloseNotice);
    all.hasNotice = false;
    CHECK(leaveStep(all) == LeaveStep::CloseHints);
    all.areHintsShown = false;
    CHECK(leaveStep(all) == LeaveStep::ReleaseSelection);
    all.hasSelection = false;
    CHECK(leaveStep(all) == LeaveStep::CloseDrawer);
    all.isDrawerShown = false;
    CHECK(leaveStep(all) == LeaveStep::Nothing);
}

TEST_CASE("after an event a few frames are drawn, then some more for a tip, then none") {
    using Clock = FramePacer::Clock;
    constexpr std::chrono::milliseconds kRest(500);
    FramePacer frames(kRest);
    Clock::time_point now{};
    frames.beginFrame(true, true, now);
    int drawn = 0;
    for (; frames.hasFramesToDraw() && drawn < 100; ++drawn)
        frames.beginFrame(false, true, now);
    CHECK(drawn == FramePacer::kFramesPerEvent);
    REQUIRE(frames.secondsUntilTip(now));
    CHECK(*frames.secondsUntilTip(now) == doctest::Approx(0.5));
    now += kRest;
    frames.beginFrame(false, true, now);
    CHECK(frames.hasFramesToDraw());
    CHECK_FALSE(frames.secondsUntilTip(now));

    FramePacer idle(kRest);
    idle.beginFrame(true, false, now);
    idle.beginFrame(false, false, now);
    idle.beginFrame(false, false, now);
    idle.beginFrame(false, false, now + kRest); // nothing could have a tip
    CHECK_FALSE(idle.hasFramesToDraw());
}
