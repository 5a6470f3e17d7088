#pragma once

#include "ui/widgets/chart_memory.h"

// What hands do to a range over the bins of a chart.
namespace atlas::ui {

// Where the bins lie on the screen.
struct BinPlaces {
    float left = 0.0F;
    float binWidth = 1.0F;
    std::size_t count = 0;

    float at(double bin) const { return left + static_cast<float>(bin) * binWidth; }
    std::size_t binAt(float x) const;
};

// Whether a press there takes the range by an edge.
bool isAtEdge(const BinPlaces& places, const std::optional<BinSpan>& span, float x);

// The pointer was pressed over the bins.
void beginDrag(BrushDrag& drag, unsigned chart, const BinPlaces& places, const std::optional<BinSpan>& span,
               float x);

// What the drag makes of the filter, as long as it goes on.
void followDrag(BrushDrag& drag, const ChartAxis& axis, const BinPlaces& places, Filter& filter);

// The chart has the keyboard: arrows walk over its bins, and with Shift or Ctrl change the choice; Space and
// Delete were pressed there. Returns the bin that it is on.
std::size_t followKeyboard(ChartMemory& memory, unsigned chart, const ChartAxis& axis, bool wasPressed,
                           Filter& filter);

} // namespace atlas::ui
