#include "model/view/history.h"

#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kMostSteps = 200;

bool isDeed(const AppState& before, const AppState& after) {
    return withDeedsOf(before, after) != before;
}

bool isOnlyMotion(AppState before, const AppState& after, bool isViewMoving, bool isFilterSliding) {
    if (isViewMoving) before.camera = after.camera;
    if (isFilterSliding) before.filter = after.filter;
    return !isDeed(before, after);
}

bool isOnlyBrightness(AppState before, const AppState& after) {
    before.arcStyle.brightnessStops = after.arcStyle.brightnessStops;
    return !isDeed(before, after);
}

} // namespace

AppState withDeedsOf(AppState rest, const AppState& deeds) {
    rest.camera = deeds.camera;
    rest.filter = deeds.filter;
    rest.selection = deeds.selection;
    rest.trail = deeds.trail;
    rest.themeId = deeds.themeId;
    rest.labels = deeds.labels;
    rest.arcStyle = deeds.arcStyle;
    rest.shading = deeds.shading;
    return rest;
}

void History::follow(const AppState& state, bool isInMotion, bool isSliding) {
    const bool isMove = (isInMotion || isSliding) && isOnlyMotion(m_latest, state, isInMotion, isSliding);
    if (!isMove) settle();
    m_latest = state;
    if (!isMove) record(state);
}

void History::settle() {
    record(m_latest);
}

void History::record(const AppState& state) {
    if (isDeed(m_current, state)) {
        const bool isBrightening = isOnlyBrightness(m_current, state);
        const bool isMore = isBrightening && m_isBrightening && !m_past.empty();
        m_isBrightening = isBrightening;
        if (!isMore) m_past.push_back(m_current);
        if (m_past.size() > kMostSteps) m_past.erase(m_past.begin());
        m_future.clear();
    }
    m_current = state;
}

std::optional<AppState> History::travel(std::vector<AppState>& from, std::vector<AppState>& to) {
    m_isBrightening = false;
    if (from.empty()) return std::nullopt;
    AppState target = withDeedsOf(m_current, from.back());
    target.hovered = {}; // it may not be shown any more
    from.pop_back();
    to.push_back(std::exchange(m_current, target));
    m_latest = target;
    return target;
}

std::optional<AppState> History::undo() {
    settle(); // a move that goes on is undone itself
    return travel(m_past, m_future);
}

std::optional<AppState> History::redo() {
    settle(); // a move meanwhile is a deed of its own: nothing is left to do again
    return travel(m_future, m_past);
}

} // namespace atlas
