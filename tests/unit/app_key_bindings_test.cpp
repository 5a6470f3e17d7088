#include "app/key_bindings.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

using namespace atlas;

TEST_CASE("letters without Ctrl search, whatever the script; commands and signs do not") {
    CHECK(startsSearch({GLFW_KEY_H, 0, "h"}));
    CHECK(startsSearch({GLFW_KEY_H, GLFW_MOD_SHIFT, "h"}));
    CHECK(startsSearch({GLFW_KEY_SEMICOLON, 0, "ö"}));
    CHECK(startsSearch({GLFW_KEY_T, GLFW_MOD_CAPS_LOCK, "t"}));
    CHECK_FALSE(startsSearch({GLFW_KEY_T, GLFW_MOD_CONTROL, "t"}));
    CHECK_FALSE(startsSearch({GLFW_KEY_T, GLFW_MOD_ALT, "t"}));
    CHECK_FALSE(startsSearch({GLFW_KEY_1, 0, "1"}));
    CHECK_FALSE(startsSearch({GLFW_KEY_LEFT, 0, ""}));
}

TEST_CASE("Space plays, but only where no panel wants it") {
    CHECK(commandFor({GLFW_KEY_SPACE, 0, " "}) == Command::PlayTimeLine);
    CHECK(needsFreeKeyboard(Command::PlayTimeLine, {GLFW_KEY_SPACE, 0, " "}));
    CHECK_FALSE(worksWhileTyping(Command::PlayTimeLine, {GLFW_KEY_SPACE, 0, " "}));
    CHECK(commandFor({GLFW_KEY_F3, 0, ""}) == Command::ToggleTimeLine);
}

TEST_CASE("no bare letter is a command: it belongs to the search") {
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        CHECK_FALSE(commandFor({GLFW_KEY_A + (letter - 'a'), 0, std::string(1, letter)}).has_value());
    }
}

TEST_CASE("every command has a key that reaches it, and the gallery has its own") {
    CHECK(commandFor({GLFW_KEY_F6, GLFW_MOD_SHIFT, ""}) == Command::FocusPreviousPanel);
    CHECK(commandFor({GLFW_KEY_LEFT, GLFW_MOD_SHIFT, ""}) == Command::MarkLeft);
    CHECK(commandFor({GLFW_KEY_LEFT, 0, ""}) == Command::PanLeft);
    CHECK(commandFor({GLFW_KEY_S, GLFW_MOD_CONTROL, "s"}) == Command::SaveView);
    CHECK(commandFor({GLFW_KEY_EQUAL, GLFW_MOD_CONTROL, "="}) == Command::LargerInterface);
    CHECK(commandFor({GLFW_KEY_RIGHT_BRACKET, GLFW_MOD_CONTROL, "+"}) == Command::LargerInterface); // German
    CHECK(commandFor({GLFW_KEY_SLASH, GLFW_MOD_CONTROL, "-"}) == Command::SmallerInterface);
    CHECK(commandFor({GLFW_KEY_0, GLFW_MOD_CONTROL, "0"}) == Command::UsualInterface);
    CHECK(commandFor({GLFW_KEY_0, 0, "0"}) == Command::ResetView);
    CHECK(galleryKeyFor({GLFW_KEY_F2, 0, ""}) == ui::GalleryKey::Rename);
    CHECK(galleryKeyFor({GLFW_KEY_LEFT, GLFW_MOD_CONTROL, ""}) == ui::GalleryKey::Earlier);
    CHECK(galleryKeyFor({GLFW_KEY_Z, GLFW_MOD_CONTROL, "z"}) == ui::GalleryKey::Restore);
    CHECK_FALSE(galleryKeyFor({GLFW_KEY_S, GLFW_MOD_CONTROL, "s"}).has_value());
    CHECK(needsFreeKeyboard(Command::MarkLeft, {GLFW_KEY_LEFT, GLFW_MOD_SHIFT, ""}));
    CHECK(worksWhileTyping(Command::LargerInterface, {GLFW_KEY_EQUAL, GLFW_MOD_CONTROL, "="}));
}

TEST_CASE("arrows and Home belong to a panel that has the keyboard, 0 still shows the whole map") {
    const KeyPress home{GLFW_KEY_HOME, 0, ""};
    const KeyPress left{GLFW_KEY_LEFT, 0, ""};
    const KeyPress zero{GLFW_KEY_0, 0, "0"};
    CHECK(needsFreeKeyboard(*commandFor(home), home));
    CHECK(needsFreeKeyboard(*commandFor(left), left));
    CHECK(commandFor(zero) == commandFor(home));
    CHECK_FALSE(needsFreeKeyboard(*commandFor(zero), zero));
}
