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
    CHECK(needsFreeKeyboard(Command::PlayTimeLine));
    CHECK_FALSE(worksWhileTyping(Command::PlayTimeLine, {GLFW_KEY_SPACE, 0, " "}));
    CHECK(commandFor({GLFW_KEY_F3, 0, ""}) == Command::ToggleTimeLine);
}

TEST_CASE("no bare letter is a command: it belongs to the search") {
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        CHECK_FALSE(commandFor({GLFW_KEY_A + (letter - 'a'), 0, std::string(1, letter)}).has_value());
    }
}
