// What commands do, whoever gave them: a key, a button, the palette.
#include <utility>

#include "app/session.h"
#include "model/commands/command_context.h"
#include "model/workspace/trail.h"

namespace atlas {

// Closes what is open: a menu closes by itself, then the panels give the keyboard back, then errors go, then
// what is selected.
void Session::leave() {
    if (m_interface.isMenuLeftForRing()) return; // one step
    if (m_pointer.expectsLasso()) return m_pointer.expectLasso(false);
    if (!m_interface.wantsKeyboard() && m_mark) return m_mark.reset();
    if (m_playback.isPlaying) return playOrPause();
    if (!m_interface.wantsKeyboard() && !m_notices.closeLastError()) {
        if (!m_state.view.selection.isEmpty())
            releaseSelection(m_state.view, m_state.trail);
        else if (!m_state.workspace.hintsClosed)
            closeHints();
    }
    m_interface.releaseKeyboard();
}

void Session::travelTo(std::optional<HistoryEntry> entry) {
    if (!entry) return;
    m_state.view = std::move(entry->view);
    m_state.trail = std::move(entry->trail);
    m_state.hovered = {}; // it may not be shown any more
}

void Session::execute(Command command, const Viewport& viewport) {
    const bool isOverMap = !m_interface.wantsPointer() && m_window.isPointerInside();
    Requests requests;
    atlas::execute(command, {m_state, *m_data.network, viewport, m_themeIds,
                             isOverMap ? std::optional(m_window.cursorPixels()) : std::nullopt,
                             m_isMouseChoice, requests});
    handle(std::move(requests), viewport);
}

} // namespace atlas
