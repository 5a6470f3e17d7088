#include "ui/panels/legend_section.h"

#include <algorithm>

#include "core/utf8.h"
#include "model/drawing/legend_parts.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

namespace {

constexpr double kRampHeight = 12.0;
constexpr double kGap = 8.0;
constexpr double kRampGap = 4.0;
constexpr double kTitleSize = 16.0;

// Names of cities and longer words take the whole width.
std::size_t swatchColumns(const ArcLegend& legend) {
    constexpr std::size_t kLettersOfHalf = 14;
    return std::any_of(legend.swatches.begin(), legend.swatches.end(),
                       [](const ArcLegend::Swatch& swatch) {
                           return decodedUtf8(swatch.label).size() > kLettersOfHalf;
                       })
               ? 1
               : 2;
}

std::size_t swatchRows(const ArcLegend& legend) {
    const std::size_t columns = swatchColumns(legend);
    return (legend.swatches.size() + columns - 1) / columns;
}

} // namespace

double swatchesHeight(const ArcLegend& legend) {
    return kLegendLine * static_cast<double>(swatchRows(legend));
}

void writeSwatches(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, double top,
                   double width) {
    const std::size_t rows = swatchRows(legend);
    for (std::size_t i = 0; i < legend.swatches.size(); ++i) {
        const double left = i < rows ? 0.0 : width / 2.0;
        const double line = top + kLegendLine * static_cast<double>(i % rows);
        writeSwatch(writer, legend.swatches[i], theme, left, legendBase(line, kLegendLine),
                    swatchColumns(legend) == 1 ? width : (width - kGrid) / 2.0);
    }
}

double notesHeight(const ArcLegend& legend) {
    return kLegendLine * static_cast<double>(legend.notes.size());
}

void writeNotes(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, double top,
                double width) {
    for (const std::string& note : legend.notes) {
        writer.text(note, FontWeight::Regular, kLegendTypeSize, {0.0, legendBase(top, kLegendLine)},
                    theme.textMuted, width);
        top += kLegendLine;
    }
}

double legendSectionHeight(const ArcLegend& legend) {
    return 2.0 * kGap + kLegendLine + notesHeight(legend) +
           (legend.ramp.empty() ? 0.0 : kRampGap + kRampHeight + kLegendLine) + swatchesHeight(legend);
}

void writeLegendSection(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, double top,
                        double width) {
    double y = top + kGap;
    writer.box({0.0, y}, {width, y + 1.0}, theme.hairline);
    y += kGap;
    writer.text(legend.title, FontWeight::SemiBold, kTitleSize, {0.0, legendBase(y, kLegendLine)}, theme.text,
                width);
    y += kLegendLine;
    writeNotes(writer, legend, theme, y, width);
    y += notesHeight(legend);
    if (!legend.ramp.empty()) {
        y += kRampGap;
        writeRamp(writer, legend, {0.0, y}, width, kRampHeight);
        y += kRampHeight;
        writeMarks(writer, legend, theme, 0.0, legendBase(y, kLegendLine), width);
        y += kLegendLine;
    }
    writeSwatches(writer, legend, theme, y, width);
}

} // namespace atlas::ui
