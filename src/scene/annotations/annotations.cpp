#include "scene/annotations/annotations.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.h"
#include "scene/annotations/annotation_painter.h"
#include "scene/geometry/disc_geometry.h"

namespace atlas {

namespace {

// In design pixels, on the 8 px grid.
constexpr double kMargin = 32.0;
constexpr double kTitleSize = 34.0;
constexpr double kHeadlineSize = 16.0;
constexpr double kLegendSize = 13.0;
constexpr double kRampWidth = 224.0;
constexpr double kRampHeight = 8.0;
constexpr double kSwatchWidth = 20.0;
constexpr double kSwatchHeight = 4.0;
constexpr double kLegendHeight = 96.0;
constexpr std::array<std::uint32_t, 3> kSampleCounts{1, 10, 100};

void paintTitle(AnnotationPainter& painter, const AnnotationRequest& request, const Theme& theme) {
    double base = kMargin;
    if (!request.title.empty()) {
        base += kTitleSize * 0.75;
        painter.text(request.title, FontWeight::SemiBold, kTitleSize, {kMargin, base}, theme.text);
        base += 16.0;
    }
    base += kHeadlineSize * 0.75;
    painter.text(request.headline, FontWeight::Regular, kHeadlineSize, {kMargin, base}, theme.textMuted);
}

// Where a block of the legend stands: its lines of type, from the picture's foot.
struct LegendPlace {
    double left = 0.0;
    double bottom = 0.0;

    double titleBase() const { return bottom - 44.0; }
    double rampBottom() const { return bottom - 24.0; }
    double labelBase() const { return bottom - 4.0; }
};

void paintRampFields(AnnotationPainter& painter, const ArcLegend& legend, const LegendPlace& place) {
    const std::size_t fields = legend.isStepped ? legend.ramp.size() : legend.ramp.size() - 1;
    const double step = kRampWidth / static_cast<double>(fields);
    for (std::size_t i = 0; i < fields; ++i) {
        const double x = place.left + step * static_cast<double>(i);
        const glm::dvec2 topLeft(x, place.rampBottom() - kRampHeight);
        const glm::dvec2 bottomRight(x + step - (legend.isStepped ? 1.0 : 0.0), place.rampBottom());
        if (legend.isStepped)
            painter.box(topLeft, bottomRight, legend.ramp[i]);
        else
            painter.ramp(topLeft, bottomRight, RampDirection::Rightward, legend.ramp[i], legend.ramp[i + 1]);
    }
}

void paintMarks(AnnotationPainter& painter, const ArcLegend& legend, const Theme& theme,
                const LegendPlace& place) {
    for (const ArcLegend::Mark& mark : legend.marks) {
        const double width = painter.widthOf(mark.label, FontWeight::Regular, kLegendSize);
        painter.text(mark.label, FontWeight::Regular, kLegendSize,
                     {place.left + mark.share * (kRampWidth - width), place.labelBase()}, theme.textMuted);
    }
}

// A short piece of line in a colour, and what it stands for. Returns the width.
double paintSwatch(AnnotationPainter& painter, const ArcLegend::Swatch& swatch, const Theme& theme,
                   double left, double base) {
    const double middle = base - 4.5;
    painter.box({left, middle - kSwatchHeight / 2.0}, {left + kSwatchWidth, middle + kSwatchHeight / 2.0},
                swatch.colour);
    const double text = left + kSwatchWidth + 8.0;
    painter.text(swatch.label, FontWeight::Regular, kLegendSize, {text, base}, theme.textMuted);
    return kSwatchWidth + 8.0 + painter.widthOf(swatch.label, FontWeight::Regular, kLegendSize);
}

// In columns of two under the title. Returns the width.
double paintSwatches(AnnotationPainter& painter, const std::vector<ArcLegend::Swatch>& swatches,
                     const Theme& theme, const LegendPlace& place) {
    constexpr std::size_t kRows = 2;
    double left = place.left;
    for (std::size_t first = 0; first < swatches.size(); first += kRows) {
        double widest = 0.0;
        for (std::size_t i = first; i < std::min(swatches.size(), first + kRows); ++i) {
            const double base =
                i == first && swatches.size() > 1 ? place.labelBase() - 20.0 : place.labelBase();
            widest = std::max(widest, paintSwatch(painter, swatches[i], theme, left, base));
        }
        left += widest + 24.0;
    }
    return left - 24.0 - place.left;
}

// Returns the width.
double paintColours(AnnotationPainter& painter, const ArcLegend& legend, const Theme& theme,
                    const LegendPlace& place) {
    painter.text(legend.title, FontWeight::SemiBold, kLegendSize, {place.left, place.titleBase()},
                 theme.text);
    double width = painter.widthOf(legend.title, FontWeight::SemiBold, kLegendSize);
    if (!legend.note.empty()) {
        const double left = place.left + width + 12.0;
        painter.text(legend.note, FontWeight::Regular, kLegendSize, {left, place.titleBase()},
                     theme.textMuted);
        width += 12.0 + painter.widthOf(legend.note, FontWeight::Regular, kLegendSize);
    }
    if (legend.ramp.empty()) return std::max(width, paintSwatches(painter, legend.swatches, theme, place));
    paintRampFields(painter, legend, place);
    paintMarks(painter, legend, theme, place);
    double rampWidth = kRampWidth;
    for (const ArcLegend::Swatch& swatch : legend.swatches) {
        rampWidth += 24.0;
        rampWidth += paintSwatch(painter, swatch, theme, place.left + rampWidth, place.labelBase());
    }
    return std::max(width, rampWidth);
}

// Returns the width.
double paintDiscSamples(AnnotationPainter& painter, double discScale, const Theme& theme,
                        const LegendPlace& place) {
    painter.text("Partners of a city", FontWeight::SemiBold, kLegendSize, {place.left, place.titleBase()},
                 theme.text);
    double x = place.left;
    for (const std::uint32_t count : kSampleCounts) {
        const double radius = std::max(0.5, discRadiusPixels(count) * discScale);
        painter.disc({x + radius, place.bottom - 8.5}, radius, theme.disc);
        const std::string words = withThousands(count);
        painter.text(words, FontWeight::Regular, kLegendSize, {x + 2.0 * radius + 6.0, place.labelBase()},
                     theme.textMuted);
        x += 2.0 * radius + 6.0 + painter.widthOf(words, FontWeight::Regular, kLegendSize) + 20.0;
    }
    const double title = painter.widthOf("Partners of a city", FontWeight::SemiBold, kLegendSize);
    return std::max(title, x - 20.0 - place.left);
}

// Beside the legend of arcs, in the same lines.
void paintShading(AnnotationPainter& painter, const ArcLegend& legend, const Theme& theme,
                  const LegendPlace& place) {
    painter.text(legend.title, FontWeight::SemiBold, kLegendSize, {place.left, place.titleBase()},
                 theme.text);
    const double noteLeft =
        place.left + painter.widthOf(legend.title, FontWeight::SemiBold, kLegendSize) + 8.0;
    painter.text(legend.note, FontWeight::Regular, kLegendSize, {noteLeft, place.titleBase()},
                 theme.textMuted);
    paintRampFields(painter, legend, place);
    for (const ArcLegend::Mark& mark : legend.marks) {
        const double width = painter.widthOf(mark.label, FontWeight::Regular, kLegendSize);
        painter.text(mark.label, FontWeight::Regular, kLegendSize,
                     {place.left + mark.share * kRampWidth - width / 2.0, place.labelBase()},
                     theme.textMuted);
    }
    double left = place.left + kRampWidth + 24.0;
    for (const ArcLegend::Swatch& swatch : legend.swatches) {
        const double top = place.rampBottom() - kRampHeight;
        for (double stripe = 0.0; stripe + 2.0 <= kSwatchWidth; stripe += 4.0) {
            painter.box({left + stripe, top}, {left + stripe + 2.0, place.rampBottom()}, swatch.colour);
        }
        left += kSwatchWidth + 8.0;
        painter.text(swatch.label, FontWeight::Regular, kLegendSize, {left, place.rampBottom()},
                     theme.textMuted);
        left += painter.widthOf(swatch.label, FontWeight::Regular, kLegendSize) + 24.0;
    }
}

} // namespace

Insets annotationInsets(bool withTitle, bool withLegend, double pixelRatio) {
    Insets insets;
    if (withTitle || withLegend) {
        const double title = withTitle ? kTitleSize + 8.0 : 0.0;
        insets.topPixels = (kMargin + title + kHeadlineSize + 8.0) * pixelRatio;
    }
    if (withLegend) insets.bottomPixels = kLegendHeight * pixelRatio;
    return insets;
}

DrawList buildAnnotations(const AnnotationRequest& request, const Theme& theme, const Viewport& viewport) {
    AnnotationPainter painter(viewport.pixelRatio, request.title + request.headline);
    const double right = viewport.widthPixels / viewport.pixelRatio;
    const double foot = viewport.heightPixels / viewport.pixelRatio;
    // Behind type lies a veil, for where the map fills the picture; it ends where the map's own room begins.
    const Insets room =
        annotationInsets(!request.title.empty(), request.legend.has_value(), viewport.pixelRatio);
    const double veilTop = room.topPixels / viewport.pixelRatio;
    const double veilBottom = room.bottomPixels / viewport.pixelRatio;
    if (veilTop > 0.0) {
        painter.veil({0.0, 0.0}, {right, veilTop}, theme.surround, VeilEdge::Bottom);
        paintTitle(painter, request, theme);
    }
    if (request.legend) {
        painter.veil({0.0, foot - veilBottom}, {right, foot}, theme.surround, VeilEdge::Top);
        const LegendPlace place{kMargin, foot - kMargin};
        const double width = paintColours(painter, *request.legend, theme, place);
        const double discs = kMargin + width + 48.0;
        const double discsWidth = paintDiscSamples(painter, request.discScale, theme, {discs, place.bottom});
        if (request.shading)
            paintShading(painter, *request.shading, theme, {discs + discsWidth + 48.0, place.bottom});
    }
    return painter.take();
}

} // namespace atlas
