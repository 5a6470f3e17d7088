#include "app/input/key_bindings.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>
#include <cctype>
#include <span>
#include <string_view>

namespace atlas {

namespace {

// How a key that the table of commands names is pressed: by what it types in the person's layout, lower case,
// or by where it lies on the keyboard. Some signs lie on several keys, or over another sign.
struct KeyName {
    std::string_view name;
    char letter = 0; // 0: `key` counts
    int key = 0;     // GLFW_KEY_…
    int mods = 0;    // beside those of the name
};

constexpr std::array kKeyNames{
    KeyName{"+", '+'},
    KeyName{"+", '+', 0, GLFW_MOD_SHIFT},
    KeyName{"+", 0, GLFW_KEY_KP_ADD},
    KeyName{"+", 0, GLFW_KEY_EQUAL}, // the same key as + without Shift
    KeyName{"+", 0, GLFW_KEY_EQUAL, GLFW_MOD_SHIFT},
    KeyName{"-", '-'},
    KeyName{"-", 0, GLFW_KEY_KP_SUBTRACT},
    KeyName{"-", 0, GLFW_KEY_MINUS},
    KeyName{"[", '['},
    KeyName{"[", 0, GLFW_KEY_LEFT_BRACKET},
    KeyName{"]", ']'},
    KeyName{"]", 0, GLFW_KEY_RIGHT_BRACKET},
    KeyName{".", '.'},
    KeyName{",", ','},
    KeyName{";", ';'},
    KeyName{";", ',', 0, GLFW_MOD_SHIFT},
    KeyName{"/", '/'},
    KeyName{"?", '/', 0, GLFW_MOD_SHIFT},
    KeyName{"0", 0, GLFW_KEY_KP_0},
    KeyName{"Left", 0, GLFW_KEY_LEFT},
    KeyName{"Right", 0, GLFW_KEY_RIGHT},
    KeyName{"Up", 0, GLFW_KEY_UP},
    KeyName{"Down", 0, GLFW_KEY_DOWN},
    KeyName{"Home", 0, GLFW_KEY_HOME},
    KeyName{"Tab", 0, GLFW_KEY_TAB},
    KeyName{"Space", 0, GLFW_KEY_SPACE},
    KeyName{"Enter", 0, GLFW_KEY_ENTER},
    KeyName{"Enter", 0, GLFW_KEY_KP_ENTER},
    KeyName{"Esc", 0, GLFW_KEY_ESCAPE},
    KeyName{"Backspace", 0, GLFW_KEY_BACKSPACE},
};

struct Chord {
    char letter = 0; // 0: `key` counts
    int key = 0;
    int mods = 0;
    Command command{};
};

struct Chords {
    std::array<Chord, 192> all{};
    std::size_t count = 0;

    constexpr void add(const KeyName& name, int mods, Command command) {
        all[count++] = {name.letter, name.key, mods | name.mods, command};
    }

    constexpr std::span<const Chord> view() const { return {all.data(), count}; }
};

constexpr bool isBetween(char sign, char first, char last) {
    return sign >= first && sign <= last;
}

// A letter, a digit or a function key, which need no row of their own.
constexpr std::optional<KeyName> plainKey(std::string_view name) {
    if (name.size() == 1 && isBetween(name[0], 'A', 'Z'))
        return KeyName{name, static_cast<char>(name[0] - 'A' + 'a')};
    if (name.size() == 1 && isBetween(name[0], '0', '9')) return KeyName{name, 0, GLFW_KEY_0 + name[0] - '0'};
    if (name.size() < 2 || name.size() > 3 || name[0] != 'F') return std::nullopt;
    int number = 0;
    for (const char digit : name.substr(1)) {
        if (!isBetween(digit, '0', '9')) return std::nullopt;
        number = 10 * number + digit - '0';
    }
    if (number < 1 || number > 12) return std::nullopt;
    return KeyName{name, 0, GLFW_KEY_F1 + number - 1};
}

// The modifiers of "Ctrl+Shift+Z"; "Z" is left.
constexpr int takeMods(std::string_view& text) {
    int mods = 0;
    const auto take = [&](std::string_view name, int mod) {
        if (!text.starts_with(name)) return;
        text.remove_prefix(name.size());
        mods |= mod;
    };
    take("Ctrl+", GLFW_MOD_CONTROL);
    take("Alt+", GLFW_MOD_ALT);
    take("Shift+", GLFW_MOD_SHIFT);
    return mods;
}

// The table of commands as chords; a key in it that nobody knows does not compile.
consteval Chords chordsOfTable() {
    Chords chords;
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
        for (std::string_view text : kCommands[i].keys) {
            if (text.empty()) continue;
            const std::size_t before = chords.count;
            const int mods = takeMods(text);
            const auto command = commandAt(i);
            if (const std::optional<KeyName> plain = plainKey(text)) chords.add(*plain, mods, command);
            for (const KeyName& name : kKeyNames) {
                if (name.name == text) chords.add(name, mods, command);
            }
            if (chords.count == before) throw "the table of commands names a key that no keyboard has";
        }
    }
    return chords;
}

constexpr Chords kChords = chordsOfTable();

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

// What a key types comes before where it lies: "." on one layout is another key on the next.
std::optional<Command> commandFor(const KeyPress& press) {
    const int mods = press.mods & kKnownMods; // without Caps Lock and Num Lock
    const char letter = press.text.size() == 1 ? press.text.front() : '\0';
    for (const Chord& chord : kChords.view()) {
        if (letter != 0 && chord.letter == letter && chord.mods == mods) return chord.command;
    }
    for (const Chord& chord : kChords.view()) {
        if (chord.letter == 0 && chord.key == press.key && chord.mods == mods) return chord.command;
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
    const bool typesText = !press.text.empty() && (press.mods & GLFW_MOD_CONTROL) == 0;
    return !typesText && rowOf(command).needs == CommandNeeds::Nothing;
}

bool startsSearch(const KeyPress& press) {
    const int mods = press.mods & (kKnownMods & ~GLFW_MOD_SHIFT);
    if (mods != 0 || press.text.empty()) return false;
    const auto first = static_cast<unsigned char>(press.text.front());
    return first >= 0x80 || std::isalpha(first) != 0;
}

bool needsFreeKeyboard(Command command, const KeyPress& press) {
    if (press.key == GLFW_KEY_HOME) return true; // the begin of a row, in a panel
    return rowOf(command).needs == CommandNeeds::FreeKeyboard;
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
