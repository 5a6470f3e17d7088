#pragma once

#include "data/style/theme.h"
#include "model/drawing/draw_list_writer.h"
#include "model/view/view.h"

namespace atlas::ui {

// The part of the legend that explains the shading of countries; nothing when there is none.
float shadingLegendHeight(const View& view);
void writeShadingLegend(DrawListWriter& writer, const Theme& theme, const View& view, double top,
                        double width);

} // namespace atlas::ui
