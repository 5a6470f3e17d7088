#pragma once

#include <cstdint>

namespace atlas {

// What is open, held or selected when somebody leaves (Esc).
struct LeaveSituation {
    bool wasMenuClosed = false; // in this frame, by the same key
    bool expectsLasso = false;
    bool isSpotOpen = false; // the list of what lies there
    bool isKeyboardInPanel = false;
    bool hasMark = false; // on the map
    bool isPlaying = false;
    bool hasNotice = false; // that stays until it is closed
    bool areHintsShown = false;
    bool hasSelection = false;
    bool isDrawerShown = false;
};

enum class LeaveStep : std::uint8_t {
    Nothing,
    DropLasso,
    CloseSpot,
    Unmark,
    Pause,
    ReleaseKeyboard,
    CloseNotice,
    CloseHints,
    ReleaseSelection,
    CloseDrawer
};

// One step each time: what lies on top goes before what it lies over.
LeaveStep leaveStep(const LeaveSituation& situation);

} // namespace atlas
