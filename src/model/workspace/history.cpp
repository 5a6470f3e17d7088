#include "model/workspace/history.h"

#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kMostSteps = 200;

bool isDeed(const ExploreState& before, const ExploreState& after) {
    return withDeedsOf(before, after) != before;
}

bool isOnlyMotion(ExploreState before, const ExploreState& after, bool isViewMoving, bool isFilterSliding) {
    if (isViewMoving) before.view.camera = after.view.camera;
    if (isFilterSliding) before.view.filter = after.view.filter;
    return !isDeed(before, after);
}

bool isOnlyBrightness(ExploreState before, const ExploreState& after) {
    before.view.arcStyle.brightnessStops = after.view.arcStyle.brightnessStops;
    return !isDeed(before, after);
}

} // namespace

ExploreState withDeedsOf(ExploreState rest, const ExploreState& deeds) {
    rest.view.camera = deeds.view.camera;
    rest.view.filter = deeds.view.filter;
    rest.view.selection = deeds.view.selection;
    rest.trail = deeds.trail;
    rest.view.themeId = deeds.view.themeId;
    rest.view.labels = deeds.view.labels;
    rest.view.arcStyle = deeds.view.arcStyle;
    rest.view.shading = deeds.view.shading;
    return rest;
}

void History::follow(const ExploreState& state, bool isInMotion, bool isSliding) {
    const bool isMove = (isInMotion || isSliding) && isOnlyMotion(m_latest, state, isInMotion, isSliding);
    if (!isMove) settle();
    m_latest = state;
    if (!isMove) record(state);
}

void History::settle() {
    record(m_latest);
}

void History::record(const ExploreState& state) {
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

std::optional<ExploreState> History::travel(std::vector<ExploreState>& from, std::vector<ExploreState>& to) {
    m_isBrightening = false;
    if (from.empty()) return std::nullopt;
    ExploreState target = withDeedsOf(m_current, from.back());
    target.hovered = {}; // it may not be shown any more
    from.pop_back();
    to.push_back(std::exchange(m_current, target));
    m_latest = target;
    return target;
}

std::optional<ExploreState> History::undo() {
    settle(); // a move that goes on is undone itself
    return travel(m_past, m_future);
}

std::optional<ExploreState> History::redo() {
    settle(); // a move meanwhile is a deed of its own: nothing is left to do again
    return travel(m_future, m_past);
}

} // namespace atlas
