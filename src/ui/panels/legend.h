#pragma once

#include "analysis/findings/map_legend.h"
#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/panels/panel_memories.h"

namespace atlas::ui {

// What colours and discs mean, at the bottom right; its head opens the choice of colours. Above it the
// buttons that zoom.
void drawLegend(const PanelInputs& inputs, ExploreState& state, LegendMemory& memory, Requests& requests);

// The choice of colours, where the legend has given way.
void drawColours(const PanelInputs& inputs, ExploreState& state, LegendMemory& memory, Requests& requests);

void drawZoomButtons(const PanelInputs& inputs, Requests& requests);

// How high its panel is for what it says, in design pixels.
struct LegendHeights {
    float wholePixels = 0.0F;
    float foldedPixels = 0.0F; // down to its head and the ramp of colours
};
LegendHeights legendHeights(const MapLegend& legend);

} // namespace atlas::ui
