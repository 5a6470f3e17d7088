#include "app/input/show_keys.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <string_view>

using namespace atlas;

namespace {

// How each key of a show is pressed on an American keyboard, or by a clicker.
const std::map<std::string_view, std::vector<KeyPress>> kPresses{
    {"PageDown", {{GLFW_KEY_PAGE_DOWN, 0, ""}}},
    {"PageUp", {{GLFW_KEY_PAGE_UP, 0, ""}}},
    {"Right", {{GLFW_KEY_RIGHT, 0, ""}}},
    {"Left", {{GLFW_KEY_LEFT, 0, ""}}},
    {"Down", {{GLFW_KEY_DOWN, 0, ""}}},
    {"Up", {{GLFW_KEY_UP, 0, ""}}},
    {"Space", {{GLFW_KEY_SPACE, 0, " "}}},
    {"Enter", {{GLFW_KEY_ENTER, 0, ""}, {GLFW_KEY_KP_ENTER, 0, ""}}},
    {"Home", {{GLFW_KEY_HOME, 0, ""}}},
    {"End", {{GLFW_KEY_END, 0, ""}}},
    {".", {{GLFW_KEY_PERIOD, 0, "."}}},
    {",", {{GLFW_KEY_COMMA, 0, ","}}},
    {"B", {{GLFW_KEY_B, 0, "b"}, {GLFW_KEY_B, GLFW_MOD_CAPS_LOCK, "b"}}},
    {"W", {{GLFW_KEY_W, 0, "w"}}},
    {"G", {{GLFW_KEY_G, 0, "g"}}},
    {"Esc", {{GLFW_KEY_ESCAPE, 0, ""}}},
    {"F5", {{GLFW_KEY_F5, 0, ""}}},
    {"Shift+F5", {{GLFW_KEY_F5, GLFW_MOD_SHIFT, ""}}},
    {"P", {{GLFW_KEY_P, 0, "p"}}},
    {"X", {{GLFW_KEY_X, 0, "x"}}},
    {"M", {{GLFW_KEY_M, 0, "m"}}},
    {"C", {{GLFW_KEY_C, 0, "c"}}},
    {"Shift+C", {{GLFW_KEY_C, GLFW_MOD_SHIFT, "c"}}},
    {"+", {{GLFW_KEY_KP_ADD, 0, "+"}, {GLFW_KEY_RIGHT_BRACKET, 0, "+"}}}, // on a German one
    {"=", {{GLFW_KEY_EQUAL, 0, "="}}},
    {"Shift+=", {{GLFW_KEY_EQUAL, GLFW_MOD_SHIFT, "="}}},
    {"-", {{GLFW_KEY_MINUS, 0, "-"}, {GLFW_KEY_KP_SUBTRACT, 0, "-"}}},
    {"Shift+Down", {{GLFW_KEY_DOWN, GLFW_MOD_SHIFT, ""}}},
    {"Shift+Up", {{GLFW_KEY_UP, GLFW_MOD_SHIFT, ""}}},
    {"Digit", {{GLFW_KEY_7, 0, "7"}, {GLFW_KEY_KP_7, 0, "7"}, {GLFW_KEY_7, 0, "è"}}},
};

} // namespace

TEST_CASE("every key of a show is pressed as its row says") {
    for (const ShowKey& row : showKeys()) {
        if (row.key == "Click" || row.key == "RightClick") continue; // the mouse's
        CAPTURE(row.key);
        const auto found = kPresses.find(row.key);
        REQUIRE(found != kPresses.end());
        for (const KeyPress& press : found->second) {
            const std::optional<ShowPress> pressed = showPressFor(press);
            REQUIRE(pressed);
            CHECK(pressed->does == row.does);
            if (row.key == "Digit") CHECK(pressed->digit == '7');
        }
    }
}

TEST_CASE("other keys, and keys with Ctrl or Alt, do nothing on the stage") {
    for (const KeyPress& press : {KeyPress{GLFW_KEY_Q, GLFW_MOD_CONTROL, "q"},
                                  {GLFW_KEY_T, 0, "t"},
                                  {GLFW_KEY_LEFT, GLFW_MOD_ALT, ""},
                                  {GLFW_KEY_B, GLFW_MOD_CONTROL, "b"},
                                  {GLFW_KEY_F1, 0, ""},
                                  {GLFW_KEY_TAB, 0, ""},
                                  {GLFW_KEY_B, GLFW_MOD_SHIFT, "b"}})
        CHECK_FALSE(showPressFor(press));
}

TEST_CASE("a clicker presses places, whatever the layout types there") {
    // Cyrillic: where B lies it types another letter, and so does the full stop's place.
    CHECK(showPressFor({GLFW_KEY_B, 0, "и"})->does == ShowAction::Black);
    CHECK(showPressFor({GLFW_KEY_PERIOD, 0, "ю"})->does == ShowAction::Black);
    // Who types a letter means it: on Dvorak, W lies where an American comma does.
    CHECK(showPressFor({GLFW_KEY_N, 0, "b"})->does == ShowAction::Black);
    CHECK(showPressFor({GLFW_KEY_COMMA, 0, "w"})->does == ShowAction::White);
}
