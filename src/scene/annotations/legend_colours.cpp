#include "scene/annotations/legend_colours.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <vector>

#include "model/drawing/legend_parts.h"

namespace atlas {

namespace {

constexpr double kRampHeight = 8.0;
constexpr double kRampFoot = 24.0; // from the part's foot, over the figures
constexpr double kNoteGap = 12.0;
constexpr double kSampleGap = 24.0;
constexpr double kMarkGap = 12.0; // at least between the figures of a ramp

// In columns, the last row at `base`. Returns the width.
double writeSamples(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, std::size_t rows,
                    glm::dvec2 base) {
    const std::vector<ArcLegend::Swatch>& swatches = legend.swatches;
    double left = base.x;
    for (std::size_t first = 0; first < swatches.size(); first += rows) {
        double widest = 0.0;
        for (std::size_t row = 0; row < std::min(rows, swatches.size() - first); ++row) {
            const double up = kLegendLine * static_cast<double>(rows - 1 - row);
            widest = std::max(widest, writeSwatch(writer, swatches[first + row], theme, left, base.y - up));
        }
        left += widest + kSampleGap;
    }
    return left - kSampleGap - base.x;
}

// The ramp with its figures, and samples beside it or in a column below. Returns the width.
double writeRampAndSamples(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme,
                           const ColoursShape& shape, glm::dvec2 foot) {
    double width = shape.rampWidth;
    if (shape.areSamplesBelow) {
        width = std::max(width, writeSamples(writer, legend, theme, legend.swatches.size(),
                                             {foot.x, foot.y - kLegendLastBase}));
        foot.y -= kLegendLine * static_cast<double>(legend.swatches.size());
    } else if (!legend.swatches.empty()) {
        const double left = shape.rampWidth + kSampleGap;
        width = left + writeSamples(writer, legend, theme, 1, {foot.x + left, foot.y - kLegendLastBase});
    }
    writeRamp(writer, legend, {foot.x, foot.y - kRampFoot - kRampHeight}, shape.rampWidth, kRampHeight);
    writeMarks(writer, legend, theme, foot.x, foot.y - kLegendLastBase, shape.rampWidth);
    return width;
}

std::string inOneLine(const std::vector<std::string>& notes) {
    return fmt::format("{}", fmt::join(notes, " · "));
}

double writeHead(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, bool isNoteBelow,
                 glm::dvec2 titleBase) {
    const double title =
        writer.text(legend.title, FontWeight::SemiBold, kLegendTypeSize, titleBase, theme.text);
    if (legend.notes.empty()) return title;
    const double indent = isNoteBelow ? 0.0 : title + kNoteGap;
    const glm::dvec2 noteBase = titleBase + glm::dvec2(indent, isNoteBelow ? kLegendLine : 0.0);
    const double note =
        writer.text(inOneLine(legend.notes), FontWeight::Regular, kLegendTypeSize, noteBase, theme.textMuted);
    return std::max(title, indent + note);
}

double write(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme, const ColoursShape& shape,
             glm::dvec2 foot) {
    const double titleBase = foot.y - shape.height + kLegendPartHeight - kLegendTitleBase;
    const double head = writeHead(writer, legend, theme, shape.isNoteBelow, {foot.x, titleBase});
    const double body = legend.ramp.empty() ? writeSamples(writer, legend, theme,
                                                           std::min(shape.sampleRows, legend.swatches.size()),
                                                           {foot.x, foot.y - kLegendLastBase})
                                            : writeRampAndSamples(writer, legend, theme, shape, foot);
    return std::max(head, body);
}

double heightOf(const ArcLegend& legend, const ColoursShape& shape) {
    std::size_t more = shape.isNoteBelow && !legend.notes.empty() ? 1 : 0;
    if (legend.ramp.empty())
        more += shape.sampleRows - 2;
    else if (shape.areSamplesBelow)
        more += legend.swatches.size();
    return kLegendPartHeight + kLegendLine * static_cast<double>(more);
}

// The narrowest that its figures stand beside each other on.
double narrowestRamp(const ArcLegend& legend, const DrawListWriter& writer) {
    double width = -kMarkGap;
    for (const ArcLegend::Mark& mark : legend.marks)
        width += writer.widthOf(mark.label, FontWeight::Regular, kLegendTypeSize) + kMarkGap;
    return width;
}

// From the lowest to the narrowest.
std::vector<ColoursShape> shapesOf(const ArcLegend& legend, const DrawListWriter& writer, double widest) {
    std::vector<ColoursShape> shapes;
    for (const bool isNoteBelow : {false, true}) {
        if (isNoteBelow && legend.notes.empty()) continue;
        ColoursShape shape;
        shape.isNoteBelow = isNoteBelow;
        if (legend.ramp.empty()) {
            const std::size_t most = std::max<std::size_t>(2, legend.swatches.size());
            for (shape.sampleRows = 2; shape.sampleRows <= most; ++shape.sampleRows)
                shapes.push_back(shape);
            continue;
        }
        shapes.push_back(shape);
        shape.areSamplesBelow = !legend.swatches.empty();
        shapes.push_back(shape);
        shape.rampWidth =
            std::clamp(widest, std::min(narrowestRamp(legend, writer), shape.rampWidth), shape.rampWidth);
        shapes.push_back(shape);
    }
    return shapes;
}

} // namespace

ColoursShape shapeOfColours(const ArcLegend& legend, const Theme& theme, DrawListWriter writer,
                            double widest) {
    std::vector<ColoursShape> shapes = shapesOf(legend, writer, widest);
    for (ColoursShape& shape : shapes) {
        shape.height = heightOf(legend, shape);
        shape.width = write(writer, legend, theme, shape, {});
        if (shape.width <= widest) return shape;
    }
    return *std::min_element(shapes.begin(), shapes.end(),
                             [](const ColoursShape& a, const ColoursShape& b) { return a.width < b.width; });
}

void writeColours(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme,
                  const ColoursShape& shape, glm::dvec2 foot) {
    write(writer, legend, theme, shape, foot);
}

} // namespace atlas
