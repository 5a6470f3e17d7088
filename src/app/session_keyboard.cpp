// The part of a session that reads keys and reaches everything with them: lists, panels one after another,
// and what lies on the map.
#include <algorithm>
#include <array>
#include <cmath>

#include "app/key_bindings.h"
#include "app/session.h"
#include "model/selection/map_marks.h"
#include "ui/widgets/panel_order.h"
#include "ui/widgets/text_field.h"

namespace atlas {

namespace {

ScreenPoint middleInSight(const Viewport& viewport) {
    const Insets& insets = viewport.insets;
    return {(insets.leftPixels + viewport.widthPixels - insets.rightPixels) / 2.0,
            (insets.topPixels + viewport.heightPixels - insets.bottomPixels) / 2.0};
}

Direction directionOf(Command command) {
    return static_cast<Direction>(static_cast<int>(command) - static_cast<int>(Command::MarkLeft));
}

// Where looking further in that direction leads.
Command panTowards(Direction direction) {
    return static_cast<Command>(static_cast<int>(Command::PanLeft) + static_cast<int>(direction));
}

// The city that what is marked or selected speaks of.
std::optional<CityIndex> cityOf(const Target& mark, const Selection& selection) {
    if (mark.kind == Target::Kind::City) return mark.index;
    if (!selection.cities.empty()) return selection.cities.back();
    return std::nullopt;
}

} // namespace

// Keys that the gallery of views knows; those that move nothing on the map go on.
bool Session::letGalleryHave(const KeyPress& press) {
    ui::GalleryMemory& gallery = m_memory.gallery;
    if (gallery.renamed) return true; // they are typed
    if (const std::optional<ui::GalleryKey> key = galleryKeyFor(press)) {
        gallery.keys.push_back(*key);
        return true;
    }
    const std::optional<Command> command = commandFor(press);
    return !command || !worksWhileTyping(*command, press);
}

// Any key closes the sheet of keys and does nothing else; arrows scroll it, should it be taller than the
// window.
bool Session::letOpenListHave(const KeyPress& press) {
    if (m_memory.gallery.isOpen) return letGalleryHave(press);
    if (!m_memory.keysAreOpen) return false;
    const int rows = m_memory.keysAreTall ? scrolledRows(press) : 0;
    m_memory.scrollKeys += rows;
    m_memory.closeKeys = m_memory.closeKeys || (rows == 0 && !isModifier(press));
    return true;
}

void Session::takeKeys(const WindowEvents& events) {
    for (const KeyPress& press : events.keys) {
        const bool isTyping = m_interface.isTyping() || ui::isPicking(m_memory);
        if (letOpenListHave(press)) continue;
        if (ui::isRingAroundTextField() && typesSign(press)) continue; // into that field
        const std::optional<Command> command = commandFor(press);
        if (!command && !isTyping && startsSearch(press)) obey(Command::Search, mapViewport());
        if (!command) continue;
        m_restingCursor = m_window.cursorPixels(); // but not before `.` has centred what is hovered
        if (isTyping && !worksWhileTyping(*command, press)) continue;
        if (m_interface.wantsKeyboard() && needsFreeKeyboard(*command, press)) continue;
        const bool opensList =
            *command == Command::Search || *command == Command::ShowPalette || *command == Command::FindChain;
        if (opensList && worksWhileTyping(*command, press)) {
            obey(*command, mapViewport()); // at once: what is typed in this frame belongs to the list already
        } else {
            m_commands.push_back(*command);
        }
    }
}

// In a small window, the panel comes to the front.
void Session::focusPanel(int step) {
    m_state.workspace.allPanelsHidden = false;
    const std::string current = m_focusNext.empty() ? m_interface.panelWithKeyboard() : m_focusNext;
    const std::string next = ui::panelBeside(current, step, layout(), !m_shown->partnerships.empty());
    if (const std::optional<Panel> panel = ui::panelNamed(next)) m_state.workspace.inFront = panel;
    m_focusNext = next;
    if (next.empty()) m_interface.releaseKeyboard();
    m_framesWanted = kFramesPerEvent;
}

void Session::focusPanel(Panel panel) {
    m_state.workspace.allPanelsHidden = false;
    if (!layout().isOpen(panel)) return;
    m_state.workspace.inFront = panel;
    m_focusNext = ui::nameOf(panel);
    m_framesWanted = kFramesPerEvent;
}

// From what is marked to the nearest city in that direction, first of all to the one nearest to the middle of
// the map; where none is in sight, one looks further.
void Session::markTowards(Command command, const Viewport& viewport) {
    const Direction direction = directionOf(command);
    const std::optional<CityIndex> start = m_mark ? m_markedCity : cityOf(Target{}, m_state.view.selection);
    std::optional<ScreenPoint> from;
    if (start) from = screenPointOf(m_state.view.camera, viewport, m_data.network->cities.location[*start]);
    const bool isBeginning = !from || !isInSight(viewport, *from);
    const Camera& camera = m_state.view.camera;
    const std::optional<CityIndex> city =
        isBeginning ? cityNear(*m_data.network, *m_shown, camera, viewport, middleInSight(viewport))
                    : cityTowards(*m_data.network, *m_shown, camera, viewport, *from, direction);
    if (!city) {
        const PanelLayout before = layout();
        m_state = afterCommand(std::move(m_state), panTowards(direction), viewport, before, m_themeIds);
        return;
    }
    mark({Target::Kind::City, *city}, *city);
}

void Session::markArc(int step) {
    const std::optional<CityIndex> city = m_mark ? m_markedCity : cityOf(Target{}, m_state.view.selection);
    if (!city) return;
    std::optional<PartnershipIndex> current;
    if (m_mark && m_mark->kind == Target::Kind::Partnership) current = m_mark->index;
    const std::optional<PartnershipIndex> next = arcBeside(*m_data.network, *m_shown, *city, current, step);
    if (next) mark({Target::Kind::Partnership, *next}, *city);
}

void Session::mark(const Target& target, CityIndex city) {
    m_mark = target;
    m_markedCity = city;
    m_markCursor = m_window.cursorPixels();
    m_framesWanted = kFramesPerEvent;
}

void Session::chooseMarked() {
    if (!m_mark) return;
    m_state.view.selection = selectionAfter(m_state.view.selection, *m_mark, SelectBy::Click);
    m_state.workspace.inFront = Panel::Details;
    keepInSight();
}

// The hand on the mouse, a filter or Esc lets go of the mark.
void Session::watchMark() {
    if (!m_mark) return;
    const ScreenPoint moved = m_window.cursorPixels() - m_markCursor;
    const bool isMouseUsed = std::abs(moved.x) + std::abs(moved.y) > 2.0 || m_pointer.isDragging();
    const bool isShown = m_markedCity && m_shown->partnersByCity[*m_markedCity] > 0;
    if (isMouseUsed || !isShown) m_mark.reset();
}

// In pixels of the window; nothing while it is out of sight.
std::optional<ScreenPoint> Session::markPoint(const Viewport& viewport) const {
    if (!m_mark || !m_markedCity) return std::nullopt;
    const LngLat place = m_data.network->cities.location[*m_markedCity];
    const std::optional<ScreenPoint> at = screenPointOf(m_state.view.camera, viewport, place);
    return at && isInSight(viewport, *at) ? at : std::nullopt;
}

} // namespace atlas
