#include "export/vector/svg_paint.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "export/vector/svg_numbers.h"

namespace atlas {

namespace {

int byteOf(float channel) {
    return static_cast<int>(std::lround(std::clamp(channel, 0.0F, 1.0F) * 255.0F));
}

std::string hexOf(const Colour& colour) {
    return fmt::format("#{:02x}{:02x}{:02x}", byteOf(colour.red), byteOf(colour.green), byteOf(colour.blue));
}

// Finer than the steps of a 255th that programs mix colours in; no zero that says nothing.
std::string opacityText(float opacity) {
    if (opacity >= 0.9995F) return "1";
    std::string text = fmt::format("{:.3f}", std::max(0.0F, opacity));
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.') return "0";
    return text.substr(1);
}

} // namespace

std::string SvgPaints::gradient(const GradientPaint& paint) {
    std::string text = fmt::format(
        "<linearGradient id=\"g{}\" gradientUnits=\"userSpaceOnUse\" x1=\"{}\" "
        "y1=\"{}\" x2=\"{}\" y2=\"{}\">",
        m_count, svgNumber(paint.from.x), svgNumber(paint.from.y), svgNumber(paint.to.x),
        svgNumber(paint.to.y));
    for (const GradientPaint::Stop& stop : paint.stops) {
        text +=
            fmt::format("<stop offset=\"{}\" stop-color=\"{}\"", svgNumber(stop.share), hexOf(stop.colour));
        if (stop.colour.alpha < 1.0F)
            text += fmt::format(" stop-opacity=\"{}\"", opacityText(stop.colour.alpha));
        text += "/>";
    }
    return text + "</linearGradient>\n";
}

// A tile of one stripe, turned by 45 degrees.
std::string SvgPaints::stripes(const StripePaint& paint) {
    return fmt::format(
        "<pattern id=\"g{}\" patternUnits=\"userSpaceOnUse\" width=\"{}\" height=\"{}\" "
        "patternTransform=\"translate({} {}) rotate(45)\"><rect y=\"{}\" width=\"{}\" "
        "height=\"{}\" fill=\"{}\" fill-opacity=\"{}\"/></pattern>\n",
        m_count, svgNumber(paint.periodPixels), svgNumber(paint.periodPixels), svgNumber(paint.origin.x),
        svgNumber(paint.origin.y), svgNumber((paint.periodPixels - paint.widthPixels) / 2.0),
        svgNumber(paint.periodPixels), svgNumber(paint.widthPixels), hexOf(paint.colour),
        opacityText(paint.colour.alpha));
}

std::string SvgPaints::attributes(std::string_view what, const Paint& paint, std::string& definitions) {
    if (std::holds_alternative<std::monostate>(paint)) return {};
    if (const auto* colour = std::get_if<Colour>(&paint)) {
        std::string text = fmt::format(" {}=\"{}\"", what, hexOf(*colour));
        if (colour->alpha < 1.0F) text += fmt::format(" {}-opacity=\"{}\"", what, opacityText(colour->alpha));
        return text;
    }
    ++m_count;
    const auto* gradientPaint = std::get_if<GradientPaint>(&paint);
    definitions +=
        gradientPaint != nullptr ? gradient(*gradientPaint) : stripes(std::get<StripePaint>(paint));
    return fmt::format(" {}=\"url(#g{})\"", what, m_count);
}

} // namespace atlas
