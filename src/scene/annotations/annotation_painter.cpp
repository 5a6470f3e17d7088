#include "scene/annotations/annotation_painter.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>

#include "core/utf8.h"

namespace atlas {

namespace {
constexpr float kVeilOpacity = 0.82F;
constexpr double kVeilDenseShare = 0.55; // of its height; the rest fades out
} // namespace

AnnotationPainter::AnnotationPainter(double pixelRatio, std::string_view words)
    : m_ratio(pixelRatio), m_type(decodedUtf8(words)) {}

// Whole pixels, so that stems are sharp.
TypeStyle AnnotationPainter::styleOf(FontWeight weight, double size) const {
    return {weight, std::max(1.0, std::round(size * m_ratio)), 0.0};
}

double AnnotationPainter::widthOf(std::string_view text, FontWeight weight, double size) {
    return m_type.line(text, styleOf(weight, size))->widthPixels / m_ratio;
}

void AnnotationPainter::text(std::string_view words, FontWeight weight, double size, glm::dvec2 place,
                             const Colour& colour) {
    const TypeStyle style = styleOf(weight, size);
    m_list.items.emplace_back(
        TextItem{std::string(words), style, glm::round(place * m_ratio), colour, *m_type.line(words, style)});
}

void AnnotationPainter::box(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& colour) {
    m_list.items.emplace_back(BoxItem{topLeft * m_ratio, bottomRight * m_ratio, colour});
}

void AnnotationPainter::ramp(glm::dvec2 topLeft, glm::dvec2 bottomRight, RampDirection direction,
                             const Colour& from, const Colour& to) {
    m_list.items.emplace_back(RampItem{topLeft * m_ratio, bottomRight * m_ratio, direction, from, to});
}

void AnnotationPainter::veil(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& colour,
                             VeilEdge soft) {
    Colour dense = colour;
    dense.alpha *= kVeilOpacity;
    Colour clear = colour;
    clear.alpha = 0.0F;
    const double denseHeight = kVeilDenseShare * (bottomRight.y - topLeft.y);
    if (soft == VeilEdge::Bottom) {
        const double bend = topLeft.y + denseHeight;
        box(topLeft, {bottomRight.x, bend}, dense);
        ramp({topLeft.x, bend}, bottomRight, RampDirection::Downward, dense, clear);
    } else {
        const double bend = bottomRight.y - denseHeight;
        ramp(topLeft, {bottomRight.x, bend}, RampDirection::Downward, clear, dense);
        box({topLeft.x, bend}, bottomRight, dense);
    }
}

void AnnotationPainter::disc(glm::dvec2 centre, double radius, const Colour& colour) {
    m_list.items.emplace_back(DiscItem{centre * m_ratio, radius * m_ratio, colour});
}

} // namespace atlas
