#include "render/layers/annotation_mesh.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "geo/lng_lat.h"

namespace atlas {

namespace {

constexpr glm::vec2 kCoveredTexel{0.5F, 0.5F}; // the sheet's pixel that is always full
constexpr std::uint32_t kDiscCorners = 64;
constexpr double kRootTwo = 1.4142135623730951; // across a stripe, to x - y

// What of a convex polygon lies on the side where `inside` is positive; it is linear (I. E. Sutherland,
// G. W. Hodgman, "Reentrant polygon clipping", 1974).
template <typename Inside>
std::vector<glm::dvec2> clipped(const std::vector<glm::dvec2>& polygon, const Inside& inside) {
    std::vector<glm::dvec2> kept;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const glm::dvec2& here = polygon[i];
        const glm::dvec2& next = polygon[(i + 1) % polygon.size()];
        const double insideHere = inside(here);
        const double insideNext = inside(next);
        if (insideHere >= 0.0) kept.push_back(here);
        if ((insideHere >= 0.0) != (insideNext >= 0.0))
            kept.push_back(glm::mix(here, next, insideHere / (insideHere - insideNext)));
    }
    return kept;
}

class MeshWriter {
public:
    explicit MeshWriter(GlyphSheet& glyphs) : m_glyphs(glyphs) {}

    void operator()(const TextItem& text) {
        const glm::vec2 origin(text.basePixels);
        for (const PlacedGlyph& glyph : m_glyphs.place(text.line, text.style.sizePixels)) {
            const glm::vec2 topLeft = origin + glyph.positionPixels;
            const glm::vec2 extent(glyph.sizePixels);
            const glm::vec2 texel(glyph.sheetPixels);
            quad(topLeft, topLeft + extent, texel, texel + extent,
                 {text.colour, text.colour, text.colour, text.colour});
        }
    }

    void operator()(const BoxItem& box) {
        quad(glm::vec2(box.topLeftPixels), glm::vec2(box.bottomRightPixels), kCoveredTexel, kCoveredTexel,
             {box.colour, box.colour, box.colour, box.colour});
    }

    void operator()(const RampItem& ramp) {
        const bool isDownward = ramp.direction == RampDirection::Downward;
        quad(glm::vec2(ramp.topLeftPixels), glm::vec2(ramp.bottomRightPixels), kCoveredTexel, kCoveredTexel,
             {ramp.from, isDownward ? ramp.from : ramp.to, isDownward ? ramp.to : ramp.from, ramp.to});
    }

    void operator()(const StripesItem& stripes) {
        (*this)(BoxItem{stripes.topLeftPixels, stripes.bottomRightPixels, stripes.ground});
        // Stripes go down to the right at 45 degrees. Across them, x - y, colour rises over one pixel, stays,
        // and falls.
        const double half = stripes.widthPixels / 2.0;
        const double height = stripes.bottomRightPixels.y - stripes.topLeftPixels.y;
        for (double left = stripes.topLeftPixels.x - height; left < stripes.bottomRightPixels.x + half;
             left += kRootTwo * stripes.periodPixels) {
            const double across = left - stripes.topLeftPixels.y;
            const std::array<double, 4> offsets{-half - 0.5, -half + 0.5, half - 0.5, half + 0.5};
            for (std::size_t band = 0; band + 1 < offsets.size(); ++band) {
                slantedBand(stripes, across + kRootTwo * offsets[band], across + kRootTwo * offsets[band + 1],
                            band != 0, band != 2);
            }
        }
    }

    void operator()(const DiscItem& disc) {
        if (disc.ringPixels > 0.0) plainDisc(disc.centrePixels, disc.radiusPixels, disc.ring);
        plainDisc(disc.centrePixels, disc.radiusPixels - disc.ringPixels, disc.colour);
    }

    void operator()(const LineItem& line) {
        const std::size_t count = line.pointsPixels.size();
        for (std::size_t i = 0; i + 1 < count; ++i)
            stroke(line.pointsPixels[i], line.pointsPixels[i + 1], line);
        if (line.isClosed && count > 2) stroke(line.pointsPixels.back(), line.pointsPixels.front(), line);
    }

    void operator()(const AreaItem& area) {
        const auto first = static_cast<std::uint32_t>(m_mesh.vertices.size());
        for (const glm::vec2& point : area.pointsPixels)
            vertex(glm::dvec2(point), kCoveredTexel, area.colour);
        for (const std::uint32_t index : area.indices)
            m_mesh.indices.push_back(first + index);
    }

    void operator()(const PictureItem& /*picture*/) {} // has a texture of its own

    AnnotationMesh take() { return std::move(m_mesh); }

private:
    // A straight piece, soft by half a pixel to each side; lines thinner than a pixel are fainter instead.
    void stroke(glm::dvec2 from, glm::dvec2 to, const LineItem& line) {
        const double length = glm::distance(from, to);
        if (length <= 0.0) return;
        const glm::dvec2 along = (to - from) / length;
        const glm::dvec2 across(-along.y, along.x);
        const double width = std::max(1.0, line.widthPixels);
        Colour colour = line.colour;
        colour.alpha *= static_cast<float>(std::min(1.0, line.widthPixels));
        Colour clear = colour;
        clear.alpha = 0.0F;
        const double core = width / 2.0 - 0.5;
        const std::array<double, 4> offsets{-core - 1.0, -core, core, core + 1.0};
        const auto first = static_cast<std::uint32_t>(m_mesh.vertices.size());
        for (std::size_t i = 0; i < offsets.size(); ++i) {
            const Colour& here = i == 0 || i == 3 ? clear : colour;
            vertex(from + offsets[i] * across, kCoveredTexel, here);
            vertex(to + offsets[i] * across, kCoveredTexel, here);
        }
        for (std::uint32_t i = 0; i < 6; i += 2) {
            const std::uint32_t at = first + i;
            m_mesh.indices.insert(m_mesh.indices.end(), {at, at + 1, at + 2, at + 2, at + 1, at + 3});
        }
    }

    // Top left, top right, bottom left, bottom right.
    using CornerColours = std::array<Colour, 4>;

    void plainDisc(glm::dvec2 centre, double radius, const Colour& colour) {
        Colour clear = colour;
        clear.alpha = 0.0F;
        const double inner = std::max(0.0, radius - 0.5);
        const std::uint32_t hub = vertex(centre, kCoveredTexel, colour);
        for (std::uint32_t i = 0; i < kDiscCorners; ++i) {
            const double angle = 2.0 * kPi * i / kDiscCorners;
            const glm::dvec2 outward(std::cos(angle), std::sin(angle));
            vertex(centre + inner * outward, kCoveredTexel, colour);
            vertex(centre + (inner + 1.0) * outward, kCoveredTexel, clear); // the soft edge
        }
        for (std::uint32_t i = 0; i < kDiscCorners; ++i) {
            const std::uint32_t here = hub + 1 + 2 * i;
            const std::uint32_t next = hub + 1 + 2 * ((i + 1) % kDiscCorners);
            m_mesh.indices.insert(m_mesh.indices.end(),
                                  {hub, here, next, here, here + 1, next, next, here + 1, next + 1});
        }
    }

    std::uint32_t vertex(glm::dvec2 positionPixels, glm::vec2 texel, const Colour& colour) {
        m_mesh.vertices.push_back(
            {glm::vec2(positionPixels), texel, {colour.red, colour.green, colour.blue, colour.alpha}});
        return static_cast<std::uint32_t>(m_mesh.vertices.size() - 1);
    }

    void quad(glm::vec2 topLeft, glm::vec2 bottomRight, glm::vec2 texelFrom, glm::vec2 texelTo,
              const CornerColours& colours) {
        const std::uint32_t base = vertex(topLeft, texelFrom, colours[0]);
        vertex({bottomRight.x, topLeft.y}, {texelTo.x, texelFrom.y}, colours[1]);
        vertex({topLeft.x, bottomRight.y}, {texelFrom.x, texelTo.y}, colours[2]);
        vertex(bottomRight, texelTo, colours[3]);
        m_mesh.indices.insert(m_mesh.indices.end(), {base, base + 1, base + 2, base + 2, base + 1, base + 3});
    }

    // What of a box lies where x - y is between two values, opaque or clear at either of them.
    void slantedBand(const StripesItem& box, double from, double to, bool isOpaqueFrom, bool isOpaqueTo) {
        const glm::dvec2& topLeft = box.topLeftPixels;
        const glm::dvec2& bottomRight = box.bottomRightPixels;
        const double top = topLeft.y;
        const double bottom = bottomRight.y;
        std::vector<glm::dvec2> corners{
            {from + top, top}, {to + top, top}, {to + bottom, bottom}, {from + bottom, bottom}};
        corners = clipped(corners, [&](const glm::dvec2& p) { return p.x - topLeft.x; });
        corners = clipped(corners, [&](const glm::dvec2& p) { return bottomRight.x - p.x; });
        if (corners.size() < 3) return;
        const auto first = static_cast<std::uint32_t>(m_mesh.vertices.size());
        for (const glm::dvec2& corner : corners) {
            const auto share =
                static_cast<float>(std::clamp((corner.x - corner.y - from) / (to - from), 0.0, 1.0));
            Colour colour = box.stripe;
            colour.alpha *= (isOpaqueFrom ? 1.0F - share : 0.0F) + (isOpaqueTo ? share : 0.0F);
            vertex(corner, kCoveredTexel, colour);
        }
        for (std::uint32_t i = 2; i < corners.size(); ++i)
            m_mesh.indices.insert(m_mesh.indices.end(), {first, first + i - 1, first + i});
    }

    GlyphSheet& m_glyphs;
    AnnotationMesh m_mesh;
};

} // namespace

AnnotationMesh meshOf(const DrawList& list, GlyphSheet& glyphs) {
    MeshWriter writer(glyphs);
    for (const DrawItem& item : list.items)
        std::visit(writer, item);
    return writer.take();
}

AnnotationMesh meshOf(const PictureItem& picture) {
    const glm::vec2 topLeft(picture.topLeftPixels);
    const glm::vec2 bottomRight(picture.bottomRightPixels);
    constexpr glm::vec4 kWhite{1.0F};
    return {{{topLeft, {0.0F, 0.0F}, kWhite},
             {{bottomRight.x, topLeft.y}, {1.0F, 0.0F}, kWhite},
             {{topLeft.x, bottomRight.y}, {0.0F, 1.0F}, kWhite},
             {bottomRight, {1.0F, 1.0F}, kWhite}},
            {0, 1, 2, 2, 1, 3}};
}

} // namespace atlas
