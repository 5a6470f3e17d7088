#include "app/input/show_keys.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>
#include <string>
#include <string_view>

namespace atlas {

namespace {

struct PlacedKey {
    int key;
    std::string_view name;
};

constexpr std::array kPlacedKeys{
    PlacedKey{GLFW_KEY_PAGE_DOWN, "PageDown"},
    PlacedKey{GLFW_KEY_PAGE_UP, "PageUp"},
    PlacedKey{GLFW_KEY_RIGHT, "Right"},
    PlacedKey{GLFW_KEY_LEFT, "Left"},
    PlacedKey{GLFW_KEY_DOWN, "Down"},
    PlacedKey{GLFW_KEY_UP, "Up"},
    PlacedKey{GLFW_KEY_SPACE, "Space"},
    PlacedKey{GLFW_KEY_ENTER, "Enter"},
    PlacedKey{GLFW_KEY_KP_ENTER, "Enter"},
    PlacedKey{GLFW_KEY_HOME, "Home"},
    PlacedKey{GLFW_KEY_END, "End"},
    PlacedKey{GLFW_KEY_ESCAPE, "Esc"},
    PlacedKey{GLFW_KEY_F5, "F5"},
    PlacedKey{GLFW_KEY_PERIOD, "."},
    PlacedKey{GLFW_KEY_COMMA, ","},
    PlacedKey{GLFW_KEY_EQUAL, "="},
    PlacedKey{GLFW_KEY_MINUS, "-"},
    PlacedKey{GLFW_KEY_KP_ADD, "+"},
    PlacedKey{GLFW_KEY_KP_SUBTRACT, "-"},
};

constexpr int kKnownMods = GLFW_MOD_SHIFT | GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_SUPER;

// By its place on the keyboard; empty: it has no name.
std::string nameAtPlace(int key) {
    for (const PlacedKey& placed : kPlacedKeys) {
        if (placed.key == key) return std::string(placed.name);
    }
    if (key >= GLFW_KEY_A && key <= GLFW_KEY_Z) return {static_cast<char>('A' + key - GLFW_KEY_A)};
    if (key >= GLFW_KEY_0 && key <= GLFW_KEY_9) return {static_cast<char>('0' + key - GLFW_KEY_0)};
    if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9) return {static_cast<char>('0' + key - GLFW_KEY_KP_0)};
    return {};
}

// By what it types.
std::string nameOfSign(const std::string& text) {
    if (text.size() != 1) return {};
    const char sign = text.front();
    return {sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 'a' + 'A') : sign};
}

std::optional<ShowPress> pressNamed(const std::string& name) {
    const std::optional<ShowAction> action = showActionOf(name);
    if (!action) return std::nullopt;
    return ShowPress{*action, *action == ShowAction::Digit ? name.front() : '0'};
}

} // namespace

std::optional<ShowPress> showPressFor(const KeyPress& press) {
    const int mods = press.mods & kKnownMods;
    const std::string place = nameAtPlace(press.key);
    if (mods == GLFW_MOD_SHIFT) return pressNamed("Shift+" + place);
    if (mods != 0) return std::nullopt;
    if (const std::optional<ShowPress> typed = pressNamed(nameOfSign(press.text))) return typed;
    return pressNamed(place);
}

} // namespace atlas
