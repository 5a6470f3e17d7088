#pragma once

#include "model/drawing/draw_list_writer.h"
#include "model/view/arc_legend.h"

namespace atlas {

// The part of a picture's legend that explains colours: a title, and under it a ramp or samples. Lengths are
// design pixels.

// How its pieces stand.
struct ColoursShape {
    double rampWidth = 224.0;
    std::size_t sampleRows = 2;   // without a ramp: columns of so many samples
    bool isNoteBelow = false;     // under the title instead of beside it
    bool areSamplesBelow = false; // under the ramp instead of beside it
    double width = 0.0;
    double height = 0.0;
};

// A line of a legend, and all of a part of three lines: title, ramp, figures.
inline constexpr double kLegendLine = 20.0;
inline constexpr double kLegendPartHeight = 60.0;

// Of a part's last line, from the part's foot; and of its title where the part has the usual three lines.
inline constexpr double kLegendLastBase = 4.0;
inline constexpr double kLegendTitleBase = 44.0;

// The lowest shape that is no wider than that; where there is none, the narrowest.
ColoursShape shapeOfColours(const ArcLegend& legend, const Theme& theme, DrawListWriter writer,
                            double widest);

// `foot`: its bottom left corner.
void writeColours(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme,
                  const ColoursShape& shape, glm::dvec2 foot);

} // namespace atlas
