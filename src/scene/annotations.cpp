#include "scene/annotations.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.h"
#include "scene/annotation_painter.h"
#include "scene/disc_geometry.h"

namespace atlas {

namespace {

// In design pixels, on the 8 px grid.
constexpr double kMargin = 32.0;
constexpr double kTitleSize = 34.0;
constexpr double kHeadlineSize = 16.0;
constexpr double kLegendSize = 13.0;
constexpr double kRampWidth = 224.0;
constexpr double kRampHeight = 8.0;
constexpr double kLegendHeight = 96.0;
constexpr std::array<std::uint32_t, 3> kSampleCounts{1, 10, 100};

std::string kilometres(double distance) {
    const double rounded =
        distance < 1000.0 ? std::round(distance / 10.0) * 10.0 : std::round(distance / 100.0) * 100.0;
    return withThousands(static_cast<std::int64_t>(rounded)) + " km";
}

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

void paintRamp(AnnotationPainter& painter, const AnnotationRequest& request, const Theme& theme, double left,
               double bottom) {
    const std::size_t steps = theme.distanceRamp.size() - 1;
    const double step = kRampWidth / static_cast<double>(steps);
    for (std::size_t i = 0; i < steps; ++i) {
        const double x = left + step * static_cast<double>(i);
        painter.rectangle({x, bottom - 24.0 - kRampHeight}, {x + step, bottom - 24.0},
                          {theme.distanceRamp[i], theme.distanceRamp[i + 1], theme.distanceRamp[i],
                           theme.distanceRamp[i + 1]});
    }
    painter.text("Distance, by rank", FontWeight::SemiBold, kLegendSize, {left, bottom - 44.0}, theme.text);
    const auto label = [&](const std::string& words, double share) {
        const double width = painter.widthOf(words, FontWeight::Regular, kLegendSize);
        painter.text(words, FontWeight::Regular, kLegendSize,
                     {left + share * (kRampWidth - width), bottom - 4.0}, theme.textMuted);
    };
    label("short", 0.0);
    label(kilometres(request.medianDistanceKilometres), 0.5);
    label(kilometres(request.longestDistanceKilometres), 1.0);
}

void paintDiscSamples(AnnotationPainter& painter, const AnnotationRequest& request, const Theme& theme,
                      double left, double bottom) {
    painter.text("Partners of a city", FontWeight::SemiBold, kLegendSize, {left, bottom - 44.0}, theme.text);
    double x = left;
    for (const std::uint32_t count : kSampleCounts) {
        const double radius = std::max(0.5, discRadiusPixels(count) * request.discScale);
        painter.disc({x + radius, bottom - 9.0}, radius, theme.disc);
        const std::string words = withThousands(count);
        painter.text(words, FontWeight::Regular, kLegendSize, {x + 2.0 * radius + 6.0, bottom - 4.0},
                     theme.textMuted);
        x += 2.0 * radius + 6.0 + painter.widthOf(words, FontWeight::Regular, kLegendSize) + 20.0;
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

AnnotationMesh buildAnnotations(const AnnotationRequest& request, const Theme& theme,
                                const Viewport& viewport) {
    AnnotationPainter painter(viewport.pixelRatio, request.title + request.headline);
    const double right = viewport.widthPixels / viewport.pixelRatio;
    const double foot = viewport.heightPixels / viewport.pixelRatio;
    // Behind type lies a veil, for where the map fills the picture; it ends where the map's own room begins.
    const Insets room = annotationInsets(!request.title.empty(), request.withLegend, viewport.pixelRatio);
    const double veilTop = room.topPixels / viewport.pixelRatio;
    const double veilBottom = room.bottomPixels / viewport.pixelRatio;
    if (veilTop > 0.0) {
        painter.veil({0.0, 0.0}, {right, veilTop}, theme.surround, VeilEdge::Bottom);
        paintTitle(painter, request, theme);
    }
    if (veilBottom > 0.0) {
        painter.veil({0.0, foot - veilBottom}, {right, foot}, theme.surround, VeilEdge::Top);
        const double bottom = foot - kMargin;
        paintRamp(painter, request, theme, kMargin, bottom);
        paintDiscSamples(painter, request, theme, kMargin + kRampWidth + 48.0, bottom);
    }
    return painter.take();
}

} // namespace atlas
