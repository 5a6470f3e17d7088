#include "app/input/kiosk_keys.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

struct Named {
    int key;
    KioskKey means;
};

constexpr std::array kKeys{
    Named{GLFW_KEY_ESCAPE, KioskKey::Back},       Named{GLFW_KEY_LEFT, KioskKey::Left},
    Named{GLFW_KEY_RIGHT, KioskKey::Right},       Named{GLFW_KEY_UP, KioskKey::Up},
    Named{GLFW_KEY_DOWN, KioskKey::Down},         Named{GLFW_KEY_KP_ADD, KioskKey::Nearer},
    Named{GLFW_KEY_PAGE_UP, KioskKey::Nearer},    Named{GLFW_KEY_KP_SUBTRACT, KioskKey::Farther},
    Named{GLFW_KEY_PAGE_DOWN, KioskKey::Farther},
};

// By what it types, wherever it lies.
KioskKey keyOfSign(const KeyPress& press) {
    if (press.text == "+" || press.text == "=") return KioskKey::Nearer;
    return press.text == "-" ? KioskKey::Farther : KioskKey::None;
}

} // namespace

KioskKey kioskKeyFor(const KeyPress& press) {
    const int mods = press.mods & (GLFW_MOD_SHIFT | GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_SUPER);
    if (press.key == GLFW_KEY_F4 && mods == GLFW_MOD_ALT) return KioskKey::Close;
    if (press.key == GLFW_KEY_TAB && (mods & ~GLFW_MOD_SHIFT) == 0)
        return mods == 0 ? KioskKey::NextPanel : KioskKey::PanelBefore;
    if ((mods & ~GLFW_MOD_SHIFT) != 0) return KioskKey::None;
    const auto found =
        std::find_if(kKeys.begin(), kKeys.end(), [&](const Named& known) { return known.key == press.key; });
    return found == kKeys.end() ? keyOfSign(press) : found->means;
}

} // namespace atlas
