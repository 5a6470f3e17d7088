#include "model/workspace/history.h"

#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kMaxSteps = 200;

bool isOnlyMotion(HistoryEntry before, const HistoryEntry& after, bool isViewMoving, bool isFilterSliding) {
    if (isViewMoving) before.view.camera = after.view.camera;
    if (isFilterSliding) before.view.filter = after.view.filter;
    return before == after;
}

bool isOnlyBrightness(HistoryEntry before, const HistoryEntry& after) {
    before.view.arcStyle.brightnessStops = after.view.arcStyle.brightnessStops;
    return before == after;
}

} // namespace

void History::follow(const HistoryEntry& entry, bool isInMotion, bool isSliding) {
    const bool isMove = (isInMotion || isSliding) && isOnlyMotion(m_latest, entry, isInMotion, isSliding);
    if (!isMove) settle();
    m_latest = entry;
    if (!isMove) record(entry);
}

void History::settle() {
    record(m_latest);
}

void History::record(const HistoryEntry& entry) {
    if (m_current == entry) return;
    const bool isBrightening = isOnlyBrightness(m_current, entry);
    const bool continuesLast = isBrightening && m_isBrightening && !m_past.empty();
    m_isBrightening = isBrightening;
    if (!continuesLast) {
        m_past.push_back(m_current);
        ++m_editCount;
    }
    if (m_past.size() > kMaxSteps) m_past.erase(m_past.begin());
    m_future.clear();
    m_current = entry;
}

std::optional<HistoryEntry> History::travel(std::vector<HistoryEntry>& from, std::vector<HistoryEntry>& to) {
    m_isBrightening = false;
    if (from.empty()) return std::nullopt;
    HistoryEntry target = std::move(from.back());
    from.pop_back();
    to.push_back(std::exchange(m_current, target));
    m_latest = target;
    return target;
}

std::optional<HistoryEntry> History::undo() {
    settle(); // a move that goes on is undone itself
    return travel(m_past, m_future);
}

std::optional<HistoryEntry> History::redo() {
    settle(); // a move meanwhile is an edit of its own: nothing is left to do again
    return travel(m_future, m_past);
}

} // namespace atlas
