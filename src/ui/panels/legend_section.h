#pragma once

#include "data/style/theme.h"
#include "model/drawing/draw_list_writer.h"
#include "model/view/arc_legend.h"

namespace atlas::ui {

inline constexpr double kLegendLine = 20.0; // of the legend, in design pixels

// Swatches in two columns, or in one where a label is too long for that.
double swatchesHeight(const ArcLegend& legend);
void writeSwatches(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, double top,
                   double width);

// A line for each.
double notesHeight(const ArcLegend& legend);
void writeNotes(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, double top,
                double width);

// A part of the legend under a line: what compared cities' arcs mean, or the shading of countries.
double legendSectionHeight(const ArcLegend& legend);
void writeLegendSection(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, double top,
                        double width);

} // namespace atlas::ui
