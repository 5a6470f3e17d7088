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
    Binding{GLFW_KEY_F3, 0, Command::ToggleTimeLine},
    Binding{GLFW_KEY_F3, GLFW_MOD_SHIFT, Command::FocusTimeLine},
    Binding{GLFW_KEY_SPACE, 0, Command::PlayTimeLine},
    Binding{GLFW_KEY_F10, 0, Command::ToggleMeasures},
    Binding{GLFW_KEY_F12, 0, Command::SavePicture},
    Binding{GLFW_KEY_F6, 0, Command::FocusNextPanel},
    Binding{GLFW_KEY_F6, GLFW_MOD_SHIFT, Command::FocusPreviousPanel},
    Binding{GLFW_KEY_F4, 0, Command::FocusFilters},
    Binding{GLFW_KEY_F5, 0, Command::FocusDetails},
    Binding{GLFW_KEY_F5, GLFW_MOD_SHIFT, Command::FocusLegend},
    Binding{GLFW_KEY_LEFT, GLFW_MOD_SHIFT, Command::MarkLeft},
    Binding{GLFW_KEY_RIGHT, GLFW_MOD_SHIFT, Command::MarkRight},
    Binding{GLFW_KEY_UP, GLFW_MOD_SHIFT, Command::MarkUp},
    Binding{GLFW_KEY_DOWN, GLFW_MOD_SHIFT, Command::MarkDown},
    Binding{GLFW_KEY_LEFT, GLFW_MOD_ALT, Command::SelectionBack},
    Binding{GLFW_KEY_ENTER, 0, Command::ChooseMarked},
    Binding{GLFW_KEY_KP_ENTER, 0, Command::ChooseMarked},
    Binding{GLFW_KEY_KP_ADD, GLFW_MOD_CONTROL, Command::LargerInterface},
    Binding{GLFW_KEY_EQUAL, GLFW_MOD_CONTROL, Command::LargerInterface},
    Binding{GLFW_KEY_EQUAL, GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, Command::LargerInterface},
    Binding{GLFW_KEY_KP_SUBTRACT, GLFW_MOD_CONTROL, Command::SmallerInterface},
    Binding{GLFW_KEY_MINUS, GLFW_MOD_CONTROL, Command::SmallerInterface},
    Binding{GLFW_KEY_0, GLFW_MOD_CONTROL, Command::UsualInterface},
    Binding{GLFW_KEY_KP_0, GLFW_MOD_CONTROL, Command::UsualInterface},
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
    LetterBinding{'l', GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, Command::DrawLasso},
    LetterBinding{'m', GLFW_MOD_CONTROL, Command::ToggleMatrix},
    LetterBinding{'r', GLFW_MOD_CONTROL, Command::ToggleRings},
    LetterBinding{'g', GLFW_MOD_CONTROL, Command::ToggleGaps},
    LetterBinding{'g', GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, Command::ToggleShading},
    LetterBinding{'j', GLFW_MOD_CONTROL, Command::FindChain},
    LetterBinding{'b', GLFW_MOD_CONTROL, Command::ToggleAnniversaries},
    LetterBinding{']', 0, Command::Brighter},
    LetterBinding{'[', 0, Command::Darker},
    LetterBinding{',', 0, Command::MarkNextArc},
    LetterBinding{';', 0, Command::MarkPreviousArc},
    LetterBinding{',', GLFW_MOD_SHIFT, Command::MarkPreviousArc}, // ";" where it lies over the comma
    LetterBinding{'s', GLFW_MOD_CONTROL, Command::SaveView},
    LetterBinding{'o', GLFW_MOD_CONTROL, Command::ShowViews},
    LetterBinding{'o', GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, Command::RestoreView},
    LetterBinding{'m', GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, Command::ReducedMotion},
    LetterBinding{'+', GLFW_MOD_CONTROL, Command::LargerInterface},
    LetterBinding{'-', GLFW_MOD_CONTROL, Command::SmallerInterface},
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

struct GalleryBinding {
    int key;
    int mods;
    ui::GalleryKey does;
};

constexpr std::array kGalleryKeys{
    GalleryBinding{GLFW_KEY_LEFT, 0, ui::GalleryKey::Left},
    GalleryBinding{GLFW_KEY_RIGHT, 0, ui::GalleryKey::Right},
    GalleryBinding{GLFW_KEY_UP, 0, ui::GalleryKey::Up},
    GalleryBinding{GLFW_KEY_DOWN, 0, ui::GalleryKey::Down},
    GalleryBinding{GLFW_KEY_HOME, 0, ui::GalleryKey::First},
    GalleryBinding{GLFW_KEY_END, 0, ui::GalleryKey::Last},
    GalleryBinding{GLFW_KEY_ENTER, 0, ui::GalleryKey::Open},
    GalleryBinding{GLFW_KEY_KP_ENTER, 0, ui::GalleryKey::Open},
    GalleryBinding{GLFW_KEY_SPACE, 0, ui::GalleryKey::Open},
    GalleryBinding{GLFW_KEY_F2, 0, ui::GalleryKey::Rename},
    GalleryBinding{GLFW_KEY_DELETE, 0, ui::GalleryKey::Delete},
    GalleryBinding{GLFW_KEY_BACKSPACE, 0, ui::GalleryKey::Delete},
    GalleryBinding{GLFW_KEY_LEFT, GLFW_MOD_CONTROL, ui::GalleryKey::Earlier},
    GalleryBinding{GLFW_KEY_RIGHT, GLFW_MOD_CONTROL, ui::GalleryKey::Later},
    GalleryBinding{GLFW_KEY_ESCAPE, 0, ui::GalleryKey::Close},
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

int scrolledRows(const KeyPress& press) {
    constexpr int kPage = 8;
    switch (press.key) {
        case GLFW_KEY_UP:
            return -1;
        case GLFW_KEY_DOWN:
            return 1;
        case GLFW_KEY_PAGE_UP:
            return -kPage;
        case GLFW_KEY_PAGE_DOWN:
            return kPage;
        default:
            return 0;
    }
}

std::optional<ui::GalleryKey> galleryKeyFor(const KeyPress& press) {
    for (const GalleryBinding& binding : kGalleryKeys) {
        if (binding.key == press.key && binding.mods == (press.mods & kKnownMods)) return binding.does;
    }
    // Letters go by the layout.
    if (press.mods == GLFW_MOD_CONTROL && press.text == "z") return ui::GalleryKey::Restore;
    if (press.mods == GLFW_MOD_CONTROL && press.text == "o") return ui::GalleryKey::Close;
    return std::nullopt;
}

bool worksWhileTyping(Command command, const KeyPress& press) {
    if (!press.text.empty() && (press.mods & GLFW_MOD_CONTROL) == 0) return false;
    if (drawerViewOf(command)) return true;
    switch (command) {
        case Command::SavePicture:
        case Command::ShowExport:
        case Command::FocusNextPanel:
        case Command::FocusPreviousPanel:
        case Command::FocusFilters:
        case Command::FocusDetails:
        case Command::FocusLegend:
        case Command::SaveView:
        case Command::ShowViews:
        case Command::RestoreView:
        case Command::LargerInterface:
        case Command::SmallerInterface:
        case Command::UsualInterface:
        case Command::ReducedMotion:
        case Command::ShowColours:
        case Command::ToggleTimeLine:
        case Command::FocusTimeLine:
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

bool needsFreeKeyboard(Command command, const KeyPress& press) {
    if (press.key == GLFW_KEY_HOME) return true; // the begin of a row, in a panel
    switch (command) {
        case Command::PanLeft:
        case Command::PanRight:
        case Command::PanUp:
        case Command::PanDown:
        case Command::MarkLeft:
        case Command::MarkRight:
        case Command::MarkUp:
        case Command::MarkDown:
        case Command::ChooseMarked:
        case Command::PlayTimeLine:
            return true;
        default:
            return false;
    }
}

bool typesSign(const KeyPress& press) {
    const int mods = press.mods & (kKnownMods & ~GLFW_MOD_SHIFT);
    return mods == 0 && !press.text.empty() && press.text != " ";
}

bool isModifier(const KeyPress& press) {
    return (press.key >= GLFW_KEY_LEFT_SHIFT && press.key <= GLFW_KEY_RIGHT_SUPER) ||
           press.key == GLFW_KEY_CAPS_LOCK || press.key == GLFW_KEY_NUM_LOCK;
}

} // namespace atlas
