#include "render/layers/annotation_mesh.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "geo/lng_lat.h"

namespace atlas {

namespace {

constexpr glm::vec2 kCoveredTexel{0.5F, 0.5F}; // the sheet's pixel that is always full
constexpr std::uint32_t kDiscCorners = 64;

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

    void operator()(const DiscItem& disc) {
        Colour clear = disc.colour;
        clear.alpha = 0.0F;
        const double inner = std::max(0.0, disc.radiusPixels - 0.5);
        const std::uint32_t hub = vertex(disc.centrePixels, kCoveredTexel, disc.colour);
        for (std::uint32_t i = 0; i < kDiscCorners; ++i) {
            const double angle = 2.0 * kPi * i / kDiscCorners;
            const glm::dvec2 outward(std::cos(angle), std::sin(angle));
            vertex(disc.centrePixels + inner * outward, kCoveredTexel, disc.colour);
            vertex(disc.centrePixels + (inner + 1.0) * outward, kCoveredTexel, clear); // the soft edge
        }
        for (std::uint32_t i = 0; i < kDiscCorners; ++i) {
            const std::uint32_t here = hub + 1 + 2 * i;
            const std::uint32_t next = hub + 1 + 2 * ((i + 1) % kDiscCorners);
            m_mesh.indices.insert(m_mesh.indices.end(),
                                  {hub, here, next, here, here + 1, next, next, here + 1, next + 1});
        }
    }

    AnnotationMesh take() { return std::move(m_mesh); }

private:
    // Top left, top right, bottom left, bottom right.
    using CornerColours = std::array<Colour, 4>;

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

} // namespace atlas
