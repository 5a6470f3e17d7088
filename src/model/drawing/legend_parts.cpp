#include "model/drawing/legend_parts.h"

#include <algorithm>

#include "core/text.h"

namespace atlas {

namespace {

constexpr double kSwatchWidth = 20.0;
constexpr double kSwatchHeight = 4.0;
constexpr double kAreaHeight = 12.0;
constexpr double kSwatchGap = 8.0;
constexpr double kDiscGap = 6.0;      // to its number
constexpr double kSampleGap = 20.0;   // to the next disc
constexpr double kSmallestDisc = 0.5; // of a radius: what is smaller vanishes
constexpr double kMiddleOfType = 4.5; // of digits and capitals, above the base line
constexpr double kFieldGap = 1.0;     // between the fields of a ramp in steps

} // namespace

double legendBase(double lineTop, double lineHeight) {
    return lineTop + lineHeight / 2.0 + kMiddleOfType;
}

void writeRamp(DrawListWriter& writer, const ArcLegend& legend, glm::dvec2 topLeft, double width,
               double height) {
    const std::size_t fields = legend.isStepped ? legend.ramp.size() : legend.ramp.size() - 1;
    const double step = width / static_cast<double>(fields);
    for (std::size_t i = 0; i < fields; ++i) {
        const double left = topLeft.x + step * static_cast<double>(i);
        const glm::dvec2 from(left, topLeft.y);
        const glm::dvec2 to(left + step, topLeft.y + height);
        if (legend.isStepped)
            writer.box(from, to - glm::dvec2(kFieldGap, 0.0), legend.ramp[i]);
        else
            writer.ramp(from, to, RampDirection::Rightward, legend.ramp[i], legend.ramp[i + 1]);
    }
}

void writeMarks(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, double left, double base,
                double width) {
    for (const ArcLegend::Mark& mark : legend.marks) {
        const double wide = writer.widthOf(mark.label, FontWeight::Regular, kLegendTypeSize);
        // What stands at an end of the ramp ends with it; what stands at a break is centred on it.
        const double indent =
            legend.areMarksCentred ? mark.share * width - wide / 2.0 : mark.share * (width - wide);
        writer.text(mark.label, FontWeight::Regular, kLegendTypeSize, {left + indent, base}, theme.textMuted);
    }
}

double writeSwatch(DrawListWriter& writer, const ArcLegend::Swatch& swatch, const Theme& theme, double left,
                   double base, double widest) {
    const double middle = base - kMiddleOfType;
    const double half = (swatch.isArea || swatch.isStriped ? kAreaHeight : kSwatchHeight) / 2.0;
    const glm::dvec2 from(left, middle - half);
    const glm::dvec2 to(left + kSwatchWidth, middle + half);
    if (swatch.isStriped)
        writer.stripes(from, to, theme.land, swatch.colour);
    else {
        if (swatch.isArea) writer.box(from, to, theme.land); // its colour may let land through
        writer.box(from, to, swatch.colour);
    }
    const double indent = kSwatchWidth + kSwatchGap;
    return indent + writer.text(swatch.label, FontWeight::Regular, kLegendTypeSize, {left + indent, base},
                                theme.textMuted, widest - indent);
}

double writeDiscSamples(DrawListWriter& writer, std::span<const DiscSample> samples, const Theme& theme,
                        double left, double base) {
    double x = left;
    for (const DiscSample& sample : samples) {
        const double onMap = std::max(kSmallestDisc, sample.radius);
        const double radius = writer.fromMap(onMap);
        writer.disc({x + radius, base - kMiddleOfType}, onMap, theme.disc, theme.discRing);
        x += 2.0 * radius + kDiscGap;
        x += writer.text(withThousands(sample.partners), FontWeight::Regular, kLegendTypeSize, {x, base},
                         theme.textMuted);
        x += kSampleGap;
    }
    return std::max(0.0, x - kSampleGap - left);
}

} // namespace atlas
