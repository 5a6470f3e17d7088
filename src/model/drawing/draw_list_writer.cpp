#include "model/drawing/draw_list_writer.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>

#include "core/line_breaks.h"
#include "model/drawing/stripes.h"

namespace atlas {

namespace {
constexpr float kVeilOpacity = 0.82F;
constexpr double kVeilDenseShare = 0.55; // of its height; the rest fades out
} // namespace

// Whole pixels, so that stems are sharp.
TypeStyle DrawListWriter::styleOf(FontWeight weight, double size) const {
    return {weight, std::max(1.0, std::round(size * m_ratio)), 0.0};
}

double DrawListWriter::widthOf(std::string_view words, FontWeight weight, double size) const {
    return m_measure(words, styleOf(weight, size)) / m_ratio;
}

double DrawListWriter::text(std::string_view words, FontWeight weight, double size, glm::dvec2 place,
                            const Colour& colour, double widest) {
    const std::string shown =
        shortened(words, [&](std::string_view tried) { return widthOf(tried, weight, size) <= widest; });
    m_list.items.emplace_back(
        TextItem{shown, styleOf(weight, size), glm::round(place * m_ratio), colour, {}});
    return widthOf(shown, weight, size);
}

void DrawListWriter::box(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& colour) {
    m_list.items.emplace_back(BoxItem{topLeft * m_ratio, bottomRight * m_ratio, colour});
}

void DrawListWriter::ramp(glm::dvec2 topLeft, glm::dvec2 bottomRight, RampDirection direction,
                          const Colour& from, const Colour& to) {
    m_list.items.emplace_back(RampItem{topLeft * m_ratio, bottomRight * m_ratio, direction, from, to});
}

void DrawListWriter::stripes(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& ground,
                             const Colour& stripe) {
    m_list.items.emplace_back(StripesItem{topLeft * m_ratio, bottomRight * m_ratio, ground, stripe,
                                          kStripePeriodPixels * m_mapRatio, kStripeWidthPixels * m_mapRatio});
}

void DrawListWriter::veil(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& colour, VeilEdge soft) {
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

void DrawListWriter::disc(glm::dvec2 centre, double radius, const Colour& colour, const Colour& ring) {
    // As shaders/disc.frag has it.
    constexpr double kWidestRing = 0.35; // of the radius
    constexpr double kThinnestRing = 0.25;
    const double onMap = radius * m_mapRatio;
    const double width = std::min(m_mapRatio, kWidestRing * onMap);
    m_list.items.emplace_back(
        DiscItem{centre * m_ratio, onMap, colour, width > kThinnestRing ? width : 0.0, ring});
}

} // namespace atlas
