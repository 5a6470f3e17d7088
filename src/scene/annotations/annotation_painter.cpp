#include "scene/annotations/annotation_painter.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>

#include "core/utf8.h"
#include "geo/lng_lat.h"

namespace atlas {

namespace {
constexpr glm::vec2 kCoveredTexel{0.5F, 0.5F}; // the sheet's pixel that is always full
constexpr std::uint32_t kDiscCorners = 64;
constexpr float kVeilOpacity = 0.82F;
constexpr double kVeilDenseShare = 0.55; // of its height; the rest fades out
} // namespace

AnnotationPainter::AnnotationPainter(double pixelRatio, std::string_view words)
    : m_ratio(pixelRatio),
      m_regular(findFontsWith(decodedUtf8(words), FontWeight::Regular)),
      m_semiBold(findFontsWith(decodedUtf8(words), FontWeight::SemiBold)) {}

double AnnotationPainter::widthOf(std::string_view text, FontWeight weight, double size) {
    return layOut(text, weight, size).widthPixels / m_ratio;
}

LaidOutText AnnotationPainter::layOut(std::string_view text, FontWeight weight, double size) {
    return m_sheet.layOut(text, weight == FontWeight::Regular ? m_regular : m_semiBold, size * m_ratio);
}

void AnnotationPainter::text(std::string_view words, FontWeight weight, double size, glm::dvec2 place,
                             const Colour& colour) {
    const glm::vec2 origin(glm::round(place * m_ratio)); // whole pixels keep stems sharp
    for (const PlacedGlyph& glyph : layOut(words, weight, size).glyphs) {
        const glm::vec2 topLeft = origin + glyph.positionPixels;
        const glm::vec2 extent(glyph.sizePixels);
        const glm::vec2 texel(glyph.sheetPixels);
        quad(topLeft, topLeft + extent, texel, texel + extent, {colour, colour, colour, colour});
    }
}

void AnnotationPainter::rectangle(glm::dvec2 topLeft, glm::dvec2 bottomRight, const CornerColours& colours) {
    quad(glm::vec2(topLeft * m_ratio), glm::vec2(bottomRight * m_ratio), kCoveredTexel, kCoveredTexel,
         colours);
}

void AnnotationPainter::veil(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& colour,
                             VeilEdge soft) {
    Colour dense = colour;
    dense.alpha *= kVeilOpacity;
    Colour clear = colour;
    clear.alpha = 0.0F;
    const double height = bottomRight.y - topLeft.y;
    const bool isSoftBelow = soft == VeilEdge::Bottom;
    const double bend =
        isSoftBelow ? topLeft.y + kVeilDenseShare * height : bottomRight.y - kVeilDenseShare * height;
    const Colour& top = isSoftBelow ? dense : clear;
    const Colour& bottom = isSoftBelow ? clear : dense;
    rectangle(topLeft, {bottomRight.x, bend}, {top, top, dense, dense});
    rectangle({topLeft.x, bend}, bottomRight, {dense, dense, bottom, bottom});
}

void AnnotationPainter::disc(glm::dvec2 centre, double radius, const Colour& colour) {
    Colour clear = colour;
    clear.alpha = 0.0F;
    const glm::dvec2 middle = centre * m_ratio;
    const double inner = std::max(0.0, radius * m_ratio - 0.5);
    const std::uint32_t hub = vertex(middle, kCoveredTexel, colour);
    for (std::uint32_t i = 0; i < kDiscCorners; ++i) {
        const double angle = 2.0 * kPi * i / kDiscCorners;
        const glm::dvec2 outward(std::cos(angle), std::sin(angle));
        vertex(middle + inner * outward, kCoveredTexel, colour);
        vertex(middle + (inner + 1.0) * outward, kCoveredTexel, clear); // the soft edge
    }
    for (std::uint32_t i = 0; i < kDiscCorners; ++i) {
        const std::uint32_t here = hub + 1 + 2 * i;
        const std::uint32_t next = hub + 1 + 2 * ((i + 1) % kDiscCorners);
        m_mesh.indices.insert(m_mesh.indices.end(),
                              {hub, here, next, here, here + 1, next, next, here + 1, next + 1});
    }
}

AnnotationMesh AnnotationPainter::take() {
    m_mesh.glyphs = m_sheet.image();
    return std::move(m_mesh);
}

std::uint32_t AnnotationPainter::vertex(glm::dvec2 positionPixels, glm::vec2 texel, const Colour& colour) {
    m_mesh.vertices.push_back(
        {glm::vec2(positionPixels), texel, {colour.red, colour.green, colour.blue, colour.alpha}});
    return static_cast<std::uint32_t>(m_mesh.vertices.size() - 1);
}

void AnnotationPainter::quad(glm::vec2 topLeft, glm::vec2 bottomRight, glm::vec2 texelFrom, glm::vec2 texelTo,
                             const CornerColours& colours) {
    const std::uint32_t base = vertex(topLeft, texelFrom, colours[0]);
    vertex({bottomRight.x, topLeft.y}, {texelTo.x, texelFrom.y}, colours[1]);
    vertex({topLeft.x, bottomRight.y}, {texelFrom.x, texelTo.y}, colours[2]);
    vertex(bottomRight, texelTo, colours[3]);
    m_mesh.indices.insert(m_mesh.indices.end(), {base, base + 1, base + 2, base + 2, base + 1, base + 3});
}

} // namespace atlas
