#include "scene/annotations/annotations.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/utf8.h"
#include "model/drawing/legend_parts.h"
#include "scene/geometry/disc_geometry.h"
#include "scene/type/typesetter.h"

namespace atlas {

namespace {

// In design pixels, on the 8 px grid.
constexpr double kMargin = 32.0;
constexpr double kTitleSize = 34.0;
constexpr double kHeadlineSize = 16.0;
constexpr double kRampWidth = 224.0;
constexpr double kRampHeight = 8.0;
constexpr double kLegendHeight = 96.0;

void writeTitle(DrawListWriter& writer, const AnnotationRequest& request, const Theme& theme) {
    double base = kMargin;
    if (!request.title.empty()) {
        base += kTitleSize * 0.75;
        writer.text(request.title, FontWeight::SemiBold, kTitleSize, {kMargin, base}, theme.text);
        base += 16.0;
    }
    base += kHeadlineSize * 0.75;
    writer.text(request.headline, FontWeight::Regular, kHeadlineSize, {kMargin, base}, theme.textMuted);
}

// Where a block of the legend stands: its lines of type, from the picture's foot.
struct LegendPlace {
    double left = 0.0;
    double bottom = 0.0;

    double titleBase() const { return bottom - 44.0; }
    double rampBottom() const { return bottom - 24.0; }
    double labelBase() const { return bottom - 4.0; }
};

// In columns of two under the title. Returns the width.
double writeSwatches(DrawListWriter& writer, const std::vector<ArcLegend::Swatch>& swatches,
                     const Theme& theme, const LegendPlace& place) {
    constexpr std::size_t kRows = 2;
    double left = place.left;
    for (std::size_t first = 0; first < swatches.size(); first += kRows) {
        double widest = 0.0;
        for (std::size_t i = first; i < std::min(swatches.size(), first + kRows); ++i) {
            const double base =
                i == first && swatches.size() > 1 ? place.labelBase() - 20.0 : place.labelBase();
            widest = std::max(widest, writeSwatch(writer, swatches[i], theme, left, base));
        }
        left += widest + 24.0;
    }
    return left - 24.0 - place.left;
}

// Returns the width.
double writeColours(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme,
                    const LegendPlace& place) {
    double width = writer.text(legend.title, FontWeight::SemiBold, kLegendTypeSize,
                               {place.left, place.titleBase()}, theme.text);
    if (!legend.note.empty()) {
        width += 12.0;
        width += writer.text(legend.note, FontWeight::Regular, kLegendTypeSize,
                             {place.left + width, place.titleBase()}, theme.textMuted);
    }
    if (legend.ramp.empty()) return std::max(width, writeSwatches(writer, legend.swatches, theme, place));
    writeRamp(writer, legend, {place.left, place.rampBottom() - kRampHeight}, kRampWidth, kRampHeight);
    writeMarks(writer, legend, theme, place.left, place.labelBase(), kRampWidth);
    double rampWidth = kRampWidth;
    for (const ArcLegend::Swatch& swatch : legend.swatches) {
        rampWidth += 24.0;
        rampWidth += writeSwatch(writer, swatch, theme, place.left + rampWidth, place.labelBase());
    }
    return std::max(width, rampWidth);
}

// Returns the width.
double writeDiscs(DrawListWriter& writer, double discScale, const Theme& theme, const LegendPlace& place) {
    const double title = writer.text("Partners of a city", FontWeight::SemiBold, kLegendTypeSize,
                                     {place.left, place.titleBase()}, theme.text);
    std::array<DiscSample, kSamplePartners.size()> samples;
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = {kSamplePartners[i], discRadiusPixels(kSamplePartners[i]) * discScale};
    return std::max(title, writeDiscSamples(writer, samples, theme, place.left, place.labelBase()));
}

// Beside the legend of arcs, in the same lines.
void writeShading(DrawListWriter& writer, const ArcLegend& legend, const Theme& theme,
                  const LegendPlace& place) {
    const double title = writer.text(legend.title, FontWeight::SemiBold, kLegendTypeSize,
                                     {place.left, place.titleBase()}, theme.text);
    writer.text(legend.note, FontWeight::Regular, kLegendTypeSize,
                {place.left + title + 8.0, place.titleBase()}, theme.textMuted);
    writeRamp(writer, legend, {place.left, place.rampBottom() - kRampHeight}, kRampWidth, kRampHeight);
    writeMarks(writer, legend, theme, place.left, place.labelBase(), kRampWidth);
    double left = place.left + kRampWidth + 24.0;
    for (const ArcLegend::Swatch& swatch : legend.swatches)
        left += writeSwatch(writer, swatch, theme, left, place.rampBottom()) + 24.0;
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
    Typesetter type(decodedUtf8(request.title + request.headline));
    DrawListWriter writer(viewport.pixelRatio, [&](std::string_view words, const TypeStyle& style) {
        return type.line(words, style)->widthPixels;
    });
    const double right = viewport.widthPixels / viewport.pixelRatio;
    const double foot = viewport.heightPixels / viewport.pixelRatio;
    // Behind type lies a veil, for where the map fills the picture; it ends where the map's own room begins.
    const Insets room =
        annotationInsets(!request.title.empty(), request.legend.has_value(), viewport.pixelRatio);
    const double veilTop = room.topPixels / viewport.pixelRatio;
    const double veilBottom = room.bottomPixels / viewport.pixelRatio;
    if (veilTop > 0.0) {
        writer.veil({0.0, 0.0}, {right, veilTop}, theme.surround, VeilEdge::Bottom);
        writeTitle(writer, request, theme);
    }
    if (request.legend) {
        writer.veil({0.0, foot - veilBottom}, {right, foot}, theme.surround, VeilEdge::Top);
        const LegendPlace place{kMargin, foot - kMargin};
        const double width = writeColours(writer, *request.legend, theme, place);
        const double discs = kMargin + width + 48.0;
        const double discsWidth = writeDiscs(writer, request.discScale, theme, {discs, place.bottom});
        if (request.shading)
            writeShading(writer, *request.shading, theme, {discs + discsWidth + 48.0, place.bottom});
    }
    DrawList list = writer.take();
    type.set(list);
    return list;
}

} // namespace atlas
