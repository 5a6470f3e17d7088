// The part of a session that suits a person: how large everything is, what moves.
#include "app/session.h"

namespace atlas {

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
