#include "app/input/key_bindings.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <string_view>

using namespace atlas;

namespace {

// How somebody at an American keyboard presses what the table calls a key.
const std::map<std::string_view, KeyPress>& americanKeys() {
    static const std::map<std::string_view, KeyPress> keys = [] {
        std::map<std::string_view, KeyPress> all{
            {"+", {GLFW_KEY_EQUAL, GLFW_MOD_SHIFT, "="}},
            {"-", {GLFW_KEY_MINUS, 0, "-"}},
            {"[", {GLFW_KEY_LEFT_BRACKET, 0, "["}},
            {"]", {GLFW_KEY_RIGHT_BRACKET, 0, "]"}},
            {".", {GLFW_KEY_PERIOD, 0, "."}},
            {",", {GLFW_KEY_COMMA, 0, ","}},
            {";", {GLFW_KEY_SEMICOLON, 0, ";"}},
            {"/", {GLFW_KEY_SLASH, 0, "/"}},
            {"?", {GLFW_KEY_SLASH, GLFW_MOD_SHIFT, "/"}},
            {"Left", {GLFW_KEY_LEFT, 0, ""}},
            {"Right", {GLFW_KEY_RIGHT, 0, ""}},
            {"Up", {GLFW_KEY_UP, 0, ""}},
            {"Down", {GLFW_KEY_DOWN, 0, ""}},
            {"Home", {GLFW_KEY_HOME, 0, ""}},
            {"Tab", {GLFW_KEY_TAB, 0, ""}},
            {"Space", {GLFW_KEY_SPACE, 0, " "}},
            {"Enter", {GLFW_KEY_ENTER, 0, ""}},
            {"Esc", {GLFW_KEY_ESCAPE, 0, ""}},
            {"Backspace", {GLFW_KEY_BACKSPACE, 0, ""}},
            {"F1", {GLFW_KEY_F1, 0, ""}},
            {"F2", {GLFW_KEY_F2, 0, ""}},
            {"F3", {GLFW_KEY_F3, 0, ""}},
            {"F4", {GLFW_KEY_F4, 0, ""}},
            {"F5", {GLFW_KEY_F5, 0, ""}},
            {"F6", {GLFW_KEY_F6, 0, ""}},
            {"F7", {GLFW_KEY_F7, 0, ""}},
            {"F8", {GLFW_KEY_F8, 0, ""}},
            {"F9", {GLFW_KEY_F9, 0, ""}},
            {"F10", {GLFW_KEY_F10, 0, ""}},
            {"F12", {GLFW_KEY_F12, 0, ""}},
        };
        static std::string signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (const char& sign : signs) {
            const bool isLetter = sign >= 'A';
            const char typed = isLetter ? static_cast<char>(sign - 'A' + 'a') : sign;
            all[{&sign, 1}] = {sign, 0, std::string(1, typed)}; // GLFW numbers these keys as ASCII does
        }
        return all;
    }();
    return keys;
}

// "Ctrl+Shift+Z" as it is pressed.
KeyPress pressOf(std::string_view text) {
    int mods = 0;
    const std::map<std::string_view, int> names{
        {"Ctrl", GLFW_MOD_CONTROL}, {"Shift", GLFW_MOD_SHIFT}, {"Alt", GLFW_MOD_ALT}};
    for (std::size_t plus = text.find('+'); plus != std::string_view::npos && plus + 1 < text.size();
         plus = text.find('+')) {
        const auto name = names.find(text.substr(0, plus));
        if (name == names.end()) break;
        mods |= name->second;
        text.remove_prefix(plus + 1);
    }
    KeyPress press = americanKeys().at(text);
    press.mods |= mods;
    return press;
}

} // namespace

TEST_CASE("every key of the table reaches its command") {
    std::size_t keys = 0;
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
        for (const std::string_view key : kCommands[i].keys) {
            if (key.empty()) continue;
            CAPTURE(key);
            KeyPress press = pressOf(key);
            CHECK(commandFor(press) == commandAt(i));
            press.mods |= GLFW_MOD_CAPS_LOCK | GLFW_MOD_NUM_LOCK;
            CHECK(commandFor(press) == commandAt(i));
            press.mods |= GLFW_MOD_SUPER; // the desktop's
            CHECK_FALSE(commandFor(press).has_value());
            ++keys;
        }
    }
    CHECK(keys > kCommands.size());
}

TEST_CASE("letters and signs go by the layout, other keys by their place") {
    CHECK(commandFor({GLFW_KEY_Y, GLFW_MOD_CONTROL, "z"}) == "undo"_command); // German
    CHECK(commandFor({GLFW_KEY_Z, GLFW_MOD_CONTROL, "y"}) == "redo"_command);
    CHECK(commandFor({GLFW_KEY_RIGHT_BRACKET, 0, "+"}) == "zoom-in"_command);
    CHECK(commandFor({GLFW_KEY_RIGHT_BRACKET, GLFW_MOD_CONTROL, "+"}) == "larger-interface"_command);
    CHECK(commandFor({GLFW_KEY_SLASH, GLFW_MOD_CONTROL, "-"}) == "smaller-interface"_command);
    CHECK(commandFor({GLFW_KEY_COMMA, GLFW_MOD_SHIFT, ","}) == "mark-previous-arc"_command);
    CHECK(commandFor({GLFW_KEY_LEFT_BRACKET, 0, "ü"}) == "fainter-arcs"_command);
    CHECK(commandFor({GLFW_KEY_1, 0, "&"}) == "equal-earth"_command); // French
    CHECK(commandFor({GLFW_KEY_Q, GLFW_MOD_CONTROL, "a"}) == std::nullopt);
}

TEST_CASE("the keypad has the signs, too, and + needs no Shift") {
    CHECK(commandFor({GLFW_KEY_KP_ADD, 0, "+"}) == "zoom-in"_command);
    CHECK(commandFor({GLFW_KEY_KP_ADD, 0, ""}) == "zoom-in"_command);
    CHECK(commandFor({GLFW_KEY_EQUAL, 0, "="}) == "zoom-in"_command);
    CHECK(commandFor({GLFW_KEY_EQUAL, GLFW_MOD_CONTROL, "="}) == "larger-interface"_command);
    CHECK(commandFor({GLFW_KEY_KP_ADD, GLFW_MOD_CONTROL, "+"}) == "larger-interface"_command);
    CHECK(commandFor({GLFW_KEY_KP_SUBTRACT, 0, ""}) == "zoom-out"_command);
    CHECK(commandFor({GLFW_KEY_KP_SUBTRACT, GLFW_MOD_CONTROL, ""}) == "smaller-interface"_command);
    CHECK(commandFor({GLFW_KEY_KP_0, 0, "0"}) == "show-whole-map"_command);
    CHECK(commandFor({GLFW_KEY_KP_0, GLFW_MOD_CONTROL, "0"}) == "usual-interface"_command);
    CHECK(commandFor({GLFW_KEY_KP_ENTER, 0, ""}) == "choose-marked"_command);
    CHECK_FALSE(commandFor({GLFW_KEY_KP_1, 0, "1"}).has_value());
}

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

// What each command needs is a column of the table: tests/unit/model_command_table_test.cpp.
TEST_CASE("a key that types a sign is typed, whatever its command needs") {
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
        CAPTURE(kCommands[i].id);
        const bool needsNothing = kCommands[i].needs == CommandNeeds::Nothing;
        const KeyPress usual = pressOf(kCommands[i].keys.front());
        CHECK(worksWhileTyping(commandAt(i), usual) == needsNothing); // no such key types a sign
        CHECK_FALSE(worksWhileTyping(commandAt(i), {usual.key, 0, "x"}));
    }
    CHECK_FALSE(worksWhileTyping("open-search"_command, pressOf("/")));
    CHECK_FALSE(worksWhileTyping("open-keys"_command, pressOf("?")));
    CHECK(worksWhileTyping("open-search"_command, pressOf("Ctrl+F")));
}

TEST_CASE("arrows, Space and Home belong to a panel that has the keyboard, 0 still shows the whole map") {
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
        CAPTURE(kCommands[i].id);
        const bool isNeeded = kCommands[i].needs == CommandNeeds::FreeKeyboard;
        CHECK(needsFreeKeyboard(commandAt(i), pressOf(kCommands[i].keys.front())) == isNeeded);
    }
    const KeyPress home = pressOf("Home");
    const KeyPress zero = pressOf("0");
    CHECK(needsFreeKeyboard(*commandFor(home), home));
    CHECK(commandFor(zero) == commandFor(home));
    CHECK_FALSE(needsFreeKeyboard(*commandFor(zero), zero));
}

TEST_CASE("the gallery has keys of its own") {
    CHECK(galleryKeyFor({GLFW_KEY_F2, 0, ""}) == ui::GalleryKey::Rename);
    CHECK(galleryKeyFor({GLFW_KEY_LEFT, GLFW_MOD_CONTROL, ""}) == ui::GalleryKey::Earlier);
    CHECK(galleryKeyFor({GLFW_KEY_Z, GLFW_MOD_CONTROL, "z"}) == ui::GalleryKey::Restore);
    CHECK_FALSE(galleryKeyFor({GLFW_KEY_S, GLFW_MOD_CONTROL, "s"}).has_value());
}
