#include "model/history.h"

#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kMostSteps = 200;

bool isDeed(const AppState& before, const AppState& after) {
    return before.filter != after.filter || before.themeId != after.themeId ||
           before.camera.projection != after.camera.projection;
}

std::optional<AppState> moved(std::vector<AppState>& from, std::vector<AppState>& to,
                              const AppState& current) {
    if (from.empty()) return std::nullopt;
    to.push_back(current);
    AppState target = std::move(from.back());
    from.pop_back();
    target.hovered = {}; // what lay under the cursor then does not now
    return target;
}

} // namespace

void History::record(const AppState& before, const AppState& after) {
    if (!isDeed(before, after)) return;
    m_past.push_back(before);
    if (m_past.size() > kMostSteps) m_past.erase(m_past.begin());
    m_future.clear();
}

std::optional<AppState> History::undo(const AppState& current) {
    return moved(m_past, m_future, current);
}

std::optional<AppState> History::redo(const AppState& current) {
    return moved(m_future, m_past, current);
}

} // namespace atlas
