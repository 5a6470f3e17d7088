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

TEST_CASE("no bare letter is a command: it belongs to the search") {
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        CHECK_FALSE(commandFor({GLFW_KEY_A + (letter - 'a'), 0, std::string(1, letter)}).has_value());
    }
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
