#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/app_state.h"

namespace atlas {

// Undo as a stack of values. What one is looking at (camera, hover) is not a deed: only filters, theme and
// projection are remembered, and coming back to one brings the camera along.
class History {
public:
    // Call after every change; remembers `before` when it differs from `after` in something worth undoing.
    void record(const AppState& before, const AppState& after);

    std::optional<AppState> undo(const AppState& current);
    std::optional<AppState> redo(const AppState& current);

private:
    std::vector<AppState> m_past;
    std::vector<AppState> m_future;
};

} // namespace atlas
