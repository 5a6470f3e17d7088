// What commands do, whoever gave them: a key, a button, the palette.
#include <utility>

#include "app/session.h"
#include "model/workspace/trail.h"
#include "ui/parts/chain_question.h"

namespace atlas {

namespace {

// A city that is selected alone is one end of the chain that is asked for.
std::optional<CityIndex> chainBegin(const Selection& selection) {
    return selection.cities.size() == 1 ? std::optional(selection.cities.front()) : std::nullopt;
}

} // namespace

// Closes what is open: a menu closes by itself, then the panels give the keyboard back, then errors go, then
// what is selected.
void Session::leave() {
    if (m_interface.isMenuLeftForRing()) return; // one step
    if (m_pointer.expectsLasso()) return m_pointer.expectLasso(false);
    if (!m_interface.wantsKeyboard() && m_mark) return m_mark.reset();
    if (m_memory.charts.playback.isPlaying) return playOrPause();
    if (!m_interface.wantsKeyboard() && !m_notices.closeLastError()) {
        if (!m_state.view.selection.isEmpty())
            releaseSelection(m_state.view, m_state.trail);
        else if (!m_memory.hintsClosed)
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

void Session::obey(Command command, const Viewport& viewport) {
    switch (command) {
        case Command::SavePicture:
            return savePicture();
        case Command::ShowExport:
            m_memory.openExport = true;
            break;
        case Command::ShowColours:
            m_memory.openColours = true;
            break;
        case Command::FocusNextPanel:
            return focusPanel(1);
        case Command::FocusPreviousPanel:
            return focusPanel(-1);
        case Command::FocusFilters:
            return focusPanel(Panel::Filters);
        case Command::FocusDetails:
            return focusPanel(Panel::Details);
        case Command::FocusLegend:
            return focusPanel(Panel::Legend);
        case Command::MarkLeft:
        case Command::MarkRight:
        case Command::MarkUp:
        case Command::MarkDown:
            return markTowards(command, viewport);
        case Command::MarkNextArc:
            return markArc(1);
        case Command::MarkPreviousArc:
            return markArc(-1);
        case Command::ChooseMarked:
            return chooseMarked();
        case Command::SelectionBack:
            return goBack();
        case Command::DrawLasso:
            m_pointer.expectLasso(true);
            return report("Draw around the cities to select: press, drag and let go. Esc leaves it", false);
        case Command::SaveView:
            return saveView();
        case Command::ShowViews:
            return showViews();
        case Command::RestoreView:
            return restoreView();
        case Command::ToggleCharts: {
            const PanelLayout before = layout();
            m_state = afterCommand(std::move(m_state), command, viewport, before, m_themeIds);
            if (!layout().shows(DrawerView::Charts))
                m_interface.releaseKeyboard();
            else if (!m_isMouseChoice)
                m_memory.charts.focusNext = 0;
            break;
        }
        case Command::PlayTimeLine:
            return playOrPause();
        case Command::FocusTimeLine:
            if (m_state.workspace.isOpen(Panel::TimeLine)) m_state.workspace.inFront = Panel::TimeLine;
            m_memory.focusTimeLine = true;
            break;
        case Command::Search:
            m_memory.search.open = true;
            break;
        case Command::ShowPalette:
            m_memory.palette.open = true;
            break;
        case Command::FindChain:
            ui::askForChain(m_memory.chainPicker, chainBegin(m_state.view.selection));
            break;
        case Command::ShowKeys:
            m_memory.openKeys = true;
            break;
        case Command::Undo:
            travelTo(m_history.undo());
            break;
        case Command::Redo:
            travelTo(m_history.redo());
            break;
        case Command::CentreHere: {
            const bool isOverMap = !m_interface.wantsPointer() && m_window.isPointerInside();
            m_state.view.camera =
                centredHere(m_state, *m_data.network, viewport,
                            isOverMap ? std::optional(m_window.cursorPixels()) : std::nullopt);
            break;
        }
        case Command::Leave:
            return leave();
        case Command::Quit:
            return m_window.close();
        default: {
            const PanelLayout before = layout();
            m_state = afterCommand(std::move(m_state), command, viewport, before, m_themeIds);
            const bool hasDrawer = layout().shows(Panel::Drawer);
            // What had the keyboard is gone: it belongs to the map again.
            if (before.shows(Panel::Drawer) && !hasDrawer) m_interface.releaseKeyboard();
            // What a key opened has the keyboard; Esc gives it back. The matrix gives it to its cells.
            const bool isForKeyboard = !m_isMouseChoice && command != Command::ToggleMatrix;
            if (drawerViewOf(command) && hasDrawer && isForKeyboard) m_focusNext = "Drawer";
        }
    }
}

} // namespace atlas
