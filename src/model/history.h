#pragma once

#include <optional>
#include <vector>

#include "model/app_state.h"

namespace atlas {

// Undo as a stack of values. Looking is not a deed: filters, theme, look of the arcs and projection come
// back, pan and zoom stay as they are.
class History {
public:
    explicit History(AppState start) : m_current(std::move(start)) {}

    // Call with the state as it is now, as often as you like; a deed since the last call can be undone.
    void follow(const AppState& state);

    std::optional<AppState> undo();
    std::optional<AppState> redo();

private:
    std::optional<AppState> travel(std::vector<AppState>& from, std::vector<AppState>& to);

    AppState m_current;
    bool m_isBrightening = false; // the last deed only changed the brightness: more of it is the same deed
    std::vector<AppState> m_past;
    std::vector<AppState> m_future;
};

} // namespace atlas
