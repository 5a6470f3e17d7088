#pragma once

#include <optional>
#include <span>

#include "model/workspace/monitor_area.h"
#include "model/workspace/window_place.h"

namespace atlas {

inline constexpr int kSmallestWindowWidth = 880;
inline constexpr int kSmallestWindowHeight = 560;

// Where the window opens: as it was left, where that still lies on one of the monitors so that a hand can
// take it; otherwise as large, or of a comfortable size that leaves the desktop some air, wherever the
// desktop puts it. The first monitor is the primary one; there may be none. `unitsPerDesignPixel`: over 1 on
// a dense screen where the window system counts pixels; a place that was left has its size in units already.
WindowPlace windowStart(const std::optional<WindowPlace>& left, std::span<const MonitorArea> monitors,
                        double unitsPerDesignPixel = 1.0);

} // namespace atlas
