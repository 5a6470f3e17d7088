#include "ui/panels/shading_legend.h"

#include "analysis/findings/gap_shading.h"
#include "model/drawing/legend_parts.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

namespace {

constexpr double kLine = 20.0;
constexpr double kRampHeight = 12.0;
constexpr double kGap = 8.0;
constexpr double kTitleSize = 16.0;

} // namespace

float shadingLegendHeight(const View& view) {
    return view.shading == Shading::None
               ? 0.0F
               : static_cast<float>(2.0 * kGap + 2.0 * kLine + kRampHeight + 4.0 + 2.0 * kLine);
}

void writeShadingLegend(DrawListWriter& writer, const Theme& theme, const View& view, double top,
                        double width) {
    if (view.shading == Shading::None) return;
    const ArcLegend legend = gapLegend(theme);
    double y = top + kGap;
    writer.box({0.0, y}, {width, y + 1.0}, theme.hairline);
    y += kGap;
    writer.text(legend.title, FontWeight::SemiBold, kTitleSize, {0.0, legendBase(y, kLine)}, theme.text,
                width);
    writer.text(legend.note, FontWeight::Regular, kLegendTypeSize, {0.0, legendBase(y + kLine, kLine)},
                theme.textMuted, width);
    y += 2.0 * kLine + 4.0;
    writeRamp(writer, legend, {0.0, y}, width, kRampHeight);
    y += kRampHeight;
    writeMarks(writer, legend, theme, 0.0, legendBase(y, kLine), width);
    y += kLine;
    double left = 0.0;
    for (const ArcLegend::Swatch& swatch : legend.swatches)
        left += writeSwatch(writer, swatch, theme, left, legendBase(y, kLine)) + 2.0 * kGap;
}

} // namespace atlas::ui
