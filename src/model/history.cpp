#include "model/history.h"

#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kMostSteps = 200;

bool isDeed(const AppState& before, const AppState& after) {
    return before.filter != after.filter || before.themeId != after.themeId ||
           before.labels != after.labels || before.arcStyle != after.arcStyle ||
           before.camera.projection != after.camera.projection;
}

bool changesOnlyBrightness(const AppState& before, AppState after) {
    after.arcStyle.brightnessStops = before.arcStyle.brightnessStops;
    return !isDeed(before, after);
}

// The deeds of one state on the view of another.
AppState withDeedsOf(AppState view, const AppState& deeds) {
    view.filter = deeds.filter;
    view.themeId = deeds.themeId;
    view.labels = deeds.labels;
    view.arcStyle = deeds.arcStyle;
    if (view.camera.projection != deeds.camera.projection) view.camera = deeds.camera;
    view.hovered = {}; // it may not be shown any more
    return view;
}

} // namespace

void History::follow(const AppState& state) {
    if (isDeed(m_current, state)) {
        const bool isBrightening = changesOnlyBrightness(m_current, state);
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
    from.pop_back();
    to.push_back(std::exchange(m_current, target));
    return target;
}

std::optional<AppState> History::undo() {
    return travel(m_past, m_future);
}

std::optional<AppState> History::redo() {
    return travel(m_future, m_past);
}

} // namespace atlas
