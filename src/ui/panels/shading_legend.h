#pragma once

#include "model/view/view.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// What the colours of countries and states mean: the last block of the legend, with the line above it. As
// high as this, in design pixels; 0 while nothing is shaded.
float shadingLegendHeight(const View& view);
void drawShadingLegend(const Look& look, const View& view, ImVec2 topLeft, float widthPixels);

} // namespace atlas::ui
