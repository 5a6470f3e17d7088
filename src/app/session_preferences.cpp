// The part of a session that suits a person: how large everything is, what moves, which panels have room.
#include "app/session.h"

namespace atlas {

namespace {

// Below this many design pixels panels give way to each other.
constexpr double kSmallWidthPixels = 1100.0;
constexpr double kSmallHeightPixels = 700.0;
constexpr double kNarrowPixels = 760.0;
constexpr double kTightPixels = 1180.0; // a drawer of 500 between two panels
constexpr double kLowPixels = 520.0;

} // namespace

void Session::makeRoom(const Viewport& viewport) {
    m_state.room.isNarrow = viewport.widthPixels < kNarrowPixels * viewport.pixelRatio;
    m_state.room.isTight = viewport.widthPixels < kTightPixels * viewport.pixelRatio;
    m_state.room.isSmall = viewport.widthPixels < kSmallWidthPixels * viewport.pixelRatio ||
                           viewport.heightPixels < kSmallHeightPixels * viewport.pixelRatio;
    m_state.room.isLow = viewport.heightPixels < kLowPixels * viewport.pixelRatio;
}

void Session::closeHints() {
    m_memory.hintsClosed = true;
    m_interface.releaseKeyboard();
}

void Session::applyPreferences() {
    m_preferences = loadPreferences(m_preferencesFile);
    m_memory.hintsClosed = m_preferences.hintsClosed;
    m_state.workspace.reducedMotion = m_preferences.reducedMotion;
    m_state.workspace.interfacePercent = m_preferences.interfacePercent;
    m_window.setInterfaceScale(m_state.workspace.interfacePercent / 100.0);
}

// Should writing fail, all is as usual the next time.
void Session::keepPreferences() {
    m_window.setInterfaceScale(m_state.workspace.interfacePercent / 100.0);
    const Preferences now{m_memory.hintsClosed, m_state.workspace.reducedMotion,
                          m_state.workspace.interfacePercent};
    if (now == m_preferences) return;
    m_preferences = now;
    savePreferences(m_preferencesFile, now);
}

} // namespace atlas
