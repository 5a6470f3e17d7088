#include "app/key_bindings.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>
#include <cctype>

namespace atlas {

namespace {

struct Binding {
    int key;
    int mods;
    Command command;
};

constexpr std::array kByKey{
    Binding{GLFW_KEY_KP_ADD, 0, Command::ZoomIn},
    Binding{GLFW_KEY_EQUAL, 0, Command::ZoomIn}, // the same key as + without Shift
    Binding{GLFW_KEY_EQUAL, GLFW_MOD_SHIFT, Command::ZoomIn},
    Binding{GLFW_KEY_KP_SUBTRACT, 0, Command::ZoomOut},
    Binding{GLFW_KEY_MINUS, 0, Command::ZoomOut},
    Binding{GLFW_KEY_LEFT, 0, Command::PanLeft},
    Binding{GLFW_KEY_RIGHT, 0, Command::PanRight},
    Binding{GLFW_KEY_UP, 0, Command::PanUp},
    Binding{GLFW_KEY_DOWN, 0, Command::PanDown},
    Binding{GLFW_KEY_HOME, 0, Command::ResetView},
    Binding{GLFW_KEY_0, 0, Command::ResetView},
    Binding{GLFW_KEY_KP_0, 0, Command::ResetView},
    Binding{GLFW_KEY_1, 0, Command::EqualEarth},
    Binding{GLFW_KEY_2, 0, Command::NaturalEarth},
    Binding{GLFW_KEY_3, 0, Command::Robinson},
    Binding{GLFW_KEY_4, 0, Command::WinkelTripel},
    Binding{GLFW_KEY_5, 0, Command::Mercator},
    Binding{GLFW_KEY_6, 0, Command::Equirectangular},
    Binding{GLFW_KEY_7, 0, Command::Globe},
    Binding{GLFW_KEY_8, 0, Command::AzimuthalEquidistant},
    Binding{GLFW_KEY_TAB, 0, Command::TogglePanels},
    Binding{GLFW_KEY_F8, 0, Command::ToggleTable},
    Binding{GLFW_KEY_F9, 0, Command::ToggleCharts},
    Binding{GLFW_KEY_F10, 0, Command::ToggleMeasures},
    Binding{GLFW_KEY_F12, 0, Command::SavePicture},
    Binding{GLFW_KEY_F6, 0, Command::FocusFilters},
    Binding{GLFW_KEY_F1, 0, Command::ShowKeys},
    Binding{GLFW_KEY_RIGHT_BRACKET, 0, Command::Brighter},
    Binding{GLFW_KEY_LEFT_BRACKET, 0, Command::Darker},
    Binding{GLFW_KEY_F7, 0, Command::ShowColours},
    Binding{GLFW_KEY_F7, GLFW_MOD_SHIFT, Command::NextColouring},
    Binding{GLFW_KEY_ESCAPE, 0, Command::Leave},
    Binding{GLFW_KEY_BACKSPACE, GLFW_MOD_CONTROL, Command::ClearFilters},
};

struct LetterBinding {
    char letter;
    int mods;
    Command command;
};

constexpr std::array kByLetter{
    LetterBinding{'+', 0, Command::ZoomIn},
    LetterBinding{'+', GLFW_MOD_SHIFT, Command::ZoomIn},
    LetterBinding{'-', 0, Command::ZoomOut},
    LetterBinding{'.', 0, Command::CentreHere},
    LetterBinding{'t', GLFW_MOD_CONTROL, Command::NextTheme},
    LetterBinding{'l', GLFW_MOD_CONTROL, Command::ToggleLabels},
    LetterBinding{'m', GLFW_MOD_CONTROL, Command::ToggleMatrix},
    LetterBinding{'r', GLFW_MOD_CONTROL, Command::ToggleRings},
    LetterBinding{'g', GLFW_MOD_CONTROL, Command::ToggleGaps},
    LetterBinding{'g', GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, Command::ToggleShading},
    LetterBinding{'j', GLFW_MOD_CONTROL, Command::FindChain},
    LetterBinding{'b', GLFW_MOD_CONTROL, Command::ToggleAnniversaries},
    LetterBinding{']', 0, Command::Brighter},
    LetterBinding{'[', 0, Command::Darker},
    LetterBinding{'f', GLFW_MOD_CONTROL, Command::Search},
    LetterBinding{'/', 0, Command::Search},
    LetterBinding{'k', GLFW_MOD_CONTROL, Command::ShowPalette},
    LetterBinding{'/', GLFW_MOD_SHIFT, Command::ShowKeys}, // "?" where it lies over the stroke
    LetterBinding{'e', GLFW_MOD_CONTROL, Command::ShowExport},
    LetterBinding{'z', GLFW_MOD_CONTROL, Command::Undo},
    LetterBinding{'z', GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, Command::Redo},
    LetterBinding{'y', GLFW_MOD_CONTROL, Command::Redo},
    LetterBinding{'q', GLFW_MOD_CONTROL, Command::Quit},
};

constexpr int kKnownMods = GLFW_MOD_SHIFT | GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_SUPER;

} // namespace

std::optional<Command> commandFor(const KeyPress& press) {
    const int mods = press.mods & kKnownMods; // without Caps Lock and Num Lock
    if (press.text.size() == 1) {
        for (const LetterBinding& binding : kByLetter) {
            if (binding.letter == press.text.front() && binding.mods == mods) return binding.command;
        }
    }
    for (const Binding& binding : kByKey) {
        if (binding.key == press.key && binding.mods == mods) return binding.command;
    }
    return std::nullopt;
}

bool worksWhileTyping(Command command, const KeyPress& press) {
    if (!press.text.empty() && (press.mods & GLFW_MOD_CONTROL) == 0) return false;
    switch (command) {
        case Command::SavePicture:
        case Command::ShowExport:
        case Command::FocusFilters:
        case Command::ShowColours:
        case Command::ToggleTable:
        case Command::ToggleCharts:
        case Command::ToggleMatrix:
        case Command::ToggleMeasures:
        case Command::ToggleRings:
        case Command::ToggleGaps:
        case Command::ToggleAnniversaries:
        case Command::ToggleShading:
        case Command::FindChain:
        case Command::Search:
        case Command::ShowPalette:
        case Command::ShowKeys:
        case Command::Quit:
            return true;
        default:
            return false;
    }
}

bool startsSearch(const KeyPress& press) {
    const int mods = press.mods & (kKnownMods & ~GLFW_MOD_SHIFT);
    if (mods != 0 || press.text.empty()) return false;
    const auto first = static_cast<unsigned char>(press.text.front());
    return first >= 0x80 || std::isalpha(first) != 0;
}

bool needsFreeKeyboard(Command command) {
    switch (command) {
        case Command::PanLeft:
        case Command::PanRight:
        case Command::PanUp:
        case Command::PanDown:
            return true;
        default:
            return false;
    }
}

bool isModifier(const KeyPress& press) {
    return (press.key >= GLFW_KEY_LEFT_SHIFT && press.key <= GLFW_KEY_RIGHT_SUPER) ||
           press.key == GLFW_KEY_CAPS_LOCK || press.key == GLFW_KEY_NUM_LOCK;
}

} // namespace atlas
