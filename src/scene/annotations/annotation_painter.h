#pragma once

#include <array>
#include <filesystem>
#include <glm/vec2.hpp>
#include <string_view>
#include <vector>

#include "data/style/fonts.h"
#include "data/style/theme.h"
#include "scene/annotations/annotation_mesh.h"

namespace atlas {

enum class VeilEdge : std::uint8_t { Top, Bottom };

// Paints rectangles, discs and type into a mesh. Places and sizes are in design pixels, y down.
class AnnotationPainter {
public:
    // `words`: what will be written, so that fonts are found for all of its letters.
    AnnotationPainter(double pixelRatio, std::string_view words);

    double widthOf(std::string_view text, FontWeight weight, double size);

    // `place`: where the base line starts.
    void text(std::string_view words, FontWeight weight, double size, glm::dvec2 place, const Colour& colour);

    // Colours at the corners: top left, top right, bottom left, bottom right.
    using CornerColours = std::array<Colour, 4>;
    void rectangle(glm::dvec2 topLeft, glm::dvec2 bottomRight, const CornerColours& colours);

    // A dense band of colour behind type that fades out towards one edge.
    void veil(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& colour, VeilEdge soft);

    void disc(glm::dvec2 centre, double radius, const Colour& colour);

    AnnotationMesh take();

private:
    LaidOutText layOut(std::string_view text, FontWeight weight, double size);
    std::uint32_t vertex(glm::dvec2 positionPixels, glm::vec2 texel, const Colour& colour);
    void quad(glm::vec2 topLeft, glm::vec2 bottomRight, glm::vec2 texelFrom, glm::vec2 texelTo,
              const CornerColours& colours);

    double m_ratio;
    std::vector<std::filesystem::path> m_regular;
    std::vector<std::filesystem::path> m_semiBold;
    GlyphSheet m_sheet;
    AnnotationMesh m_mesh;
};

} // namespace atlas
