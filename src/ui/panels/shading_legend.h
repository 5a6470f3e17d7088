#pragma once

#include "model/workspace/explore_state.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// What the colours of countries and states mean: the last block of the legend, with the line above it. As
// high as this, in design pixels; 0 while nothing is shaded.
float shadingLegendHeight(const ExploreState& state);
void drawShadingLegend(const Look& look, const ExploreState& state, ImVec2 topLeft, float widthPixels);

// A field with the stripes of places without any partnership.
void drawStripes(ImDrawList& list, const Look& look, ImVec2 from, ImVec2 to);

} // namespace atlas::ui
