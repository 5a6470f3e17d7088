#pragma once

#include <cstdint>
#include <optional>

#include "model/charts/charts.h"

namespace atlas::ui {

// A range that is being dragged over the bins of a chart.
struct BrushDrag {
    enum class Way : std::uint8_t { None, Choose, Move };

    unsigned chart = 0; // which: Dear ImGui's number of it
    Way way = Way::None;
    bool isAtEdge = false;  // one end stays
    bool hasMoved = false;  // beyond a click
    float pressedAt = 0.0F; // x
    std::size_t anchor = 0; // the bin at the end that stays, or where the hand took hold
    BinRange start;         // when the hand took hold

    bool isActive() const { return way != Way::None; }
};

// What charts remember from frame to frame: one of them is dragged over or has the keyboard.
struct ChartMemory {
    BrushDrag drag;
    unsigned focusedChart = 0; // the chart that has the keyboard, its bin, and where a choice began
    std::size_t focusedBin = 0;
    std::size_t keyAnchor = 0;
    std::optional<std::size_t> focusNext; // the place of a chart, for the next frame
    float contentHeightPixels = 300.0F;
};

} // namespace atlas::ui
