#include "app/input/compose_keys.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr int kKnownMods = GLFW_MOD_SHIFT | GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_SUPER;
constexpr double kStep = 1.0; // millimetres
constexpr double kLongStep = 10.0;

struct PlacedKey {
    int key;
    int mods;
    ComposeAct does;
};
constexpr std::array kPlacedKeys{
    PlacedKey{GLFW_KEY_ESCAPE, 0, ComposeAct::Leave},
    PlacedKey{GLFW_KEY_TAB, 0, ComposeAct::NextElement},
    PlacedKey{GLFW_KEY_TAB, GLFW_MOD_SHIFT, ComposeAct::ElementBefore},
    PlacedKey{GLFW_KEY_F6, 0, ComposeAct::NextPanel},
    PlacedKey{GLFW_KEY_DELETE, 0, ComposeAct::Hide},
    PlacedKey{GLFW_KEY_BACKSPACE, 0, ComposeAct::Hide},
    PlacedKey{GLFW_KEY_KP_ADD, 0, ComposeAct::Nearer},
    PlacedKey{GLFW_KEY_KP_SUBTRACT, 0, ComposeAct::Farther},
    PlacedKey{GLFW_KEY_HOME, 0, ComposeAct::Fit},
};

struct SignKey {
    std::string_view text;
    int mods;
    ComposeAct does;
};
// By what it types, wherever it lies.
constexpr std::array kSignKeys{
    SignKey{"z", GLFW_MOD_CONTROL, ComposeAct::Undo},
    SignKey{"z", GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, ComposeAct::Redo},
    SignKey{"y", GLFW_MOD_CONTROL, ComposeAct::Redo},
    SignKey{"s", GLFW_MOD_CONTROL, ComposeAct::Save},
    SignKey{"q", GLFW_MOD_CONTROL, ComposeAct::Quit},
    SignKey{"0", 0, ComposeAct::Fit},
    SignKey{"1", 0, ComposeAct::TrueSize},
    SignKey{"+", 0, ComposeAct::Nearer},
    SignKey{"=", 0, ComposeAct::Nearer},
    SignKey{"-", 0, ComposeAct::Farther},
};

std::optional<glm::dvec2> arrowOf(int key) {
    switch (key) {
        case GLFW_KEY_LEFT:
            return glm::dvec2(-1.0, 0.0);
        case GLFW_KEY_RIGHT:
            return glm::dvec2(1.0, 0.0);
        case GLFW_KEY_UP:
            return glm::dvec2(0.0, -1.0);
        case GLFW_KEY_DOWN:
            return glm::dvec2(0.0, 1.0);
        default:
            return std::nullopt;
    }
}

} // namespace

std::optional<ComposePress> composePressFor(const KeyPress& press) {
    const int mods = press.mods & kKnownMods;
    if (const std::optional<glm::dvec2> arrow = arrowOf(press.key)) {
        const double step = (mods & GLFW_MOD_SHIFT) != 0 ? kLongStep : kStep;
        const int others = mods & ~GLFW_MOD_SHIFT;
        if (others == 0) return ComposePress{ComposeAct::Move, *arrow * step};
        if (others == GLFW_MOD_ALT) return ComposePress{ComposeAct::Resize, *arrow * step};
        return std::nullopt;
    }
    for (const PlacedKey& known : kPlacedKeys) {
        if (known.key == press.key && known.mods == mods) return ComposePress{known.does, {}};
    }
    // A sign may need Shift on some keyboards.
    for (const SignKey& known : kSignKeys) {
        const bool isMods = known.mods == mods || (known.mods == 0 && mods == GLFW_MOD_SHIFT);
        if (known.text == press.text && isMods) return ComposePress{known.does, {}};
    }
    return std::nullopt;
}

bool worksWhileTyping(ComposeAct act) {
    return act == ComposeAct::Leave || act == ComposeAct::NextPanel || act == ComposeAct::Save ||
           act == ComposeAct::Quit;
}

} // namespace atlas
