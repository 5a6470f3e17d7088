#pragma once

#include <glm/vec2.hpp>
#include <span>

#include "data/style/theme.h"
#include "model/drawing/draw_list_writer.h"
#include "model/view/arc_legend.h"

namespace atlas {

// The parts that a legend is made of, in a picture as in a panel; where they stand is theirs. Lengths are
// design pixels.
inline constexpr double kLegendTypeSize = 13.0;

// The base line of type that stands in the middle of a line of that height.
double legendBase(double lineTop, double lineHeight);

void writeRamp(DrawListWriter& writer, const ArcLegend& legend, glm::dvec2 topLeft, double width,
               double height);

// The figures under a ramp of that width.
void writeMarks(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, double left, double base,
                double width);

// A short piece of line, or a field, plain or striped, in a colour, and what it stands for; both at most as
// wide as `widest`. Returns the width.
double writeSwatch(DrawListWriter& writer, const ArcLegend::Swatch& swatch, const Theme& theme, double left,
                   double base, double widest = 1e9);

// Discs with their numbers of partners in a row. Returns the width.
double writeDiscSamples(DrawListWriter& writer, std::span<const DiscSample> samples, const Theme& theme,
                        double left, double base);

} // namespace atlas
