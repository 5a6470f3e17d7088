#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace atlas {

inline constexpr int kMinInterfacePercent = 75;
inline constexpr int kMaxInterfacePercent = 300;
inline constexpr int kMinNotesPixels = 14;
inline constexpr int kMaxNotesPixels = 72;
inline constexpr double kMinPlaySpeed = 0.25;
inline constexpr double kMaxPlaySpeed = 4.0;

// What the atlas remembers of a person from one run to the next.
struct Preferences {
    bool hintsClosed = false; // the hints of the first start
    bool reducedMotion = false;
    int interfacePercent = 100; // how large words, panels and lines are
    double playSpeed = 1.0;     // of the time line, times the usual one
    bool opensAsLeft = true;    // the window, with the view and the panels of the last session
    int notesPixels = 26;       // how large a speaker's notes are: the em, in design pixels

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

// XDG_CONFIG_HOME/sister-atlas/preferences.json, by default below ~/.config; empty when the environment names
// no home. The XDG Base Directory Specification has relative paths ignored.
std::filesystem::path preferencesFile();

// What the window was like when it was closed last; beside the preferences.
std::filesystem::path lastSessionFile();

// Saved views: XDG_DATA_HOME/sister-atlas/views.json, by default below ~/.local/share.
std::filesystem::path savedViewsFile();

// Tours that a person made; beside the saved views.
std::filesystem::path ownToursFolder();

// What the text of such a file says; the defaults for whatever it does not say, or not so that it can be
// read.
Preferences preferencesFrom(std::string_view text);

// The text of a file with these preferences. What `before` says besides is kept.
std::string textOf(const Preferences& preferences, std::string_view before = {});

} // namespace atlas
