#pragma once

#include <glm/vec2.hpp>
#include <string_view>

#include "scene/annotations/draw_list.h"
#include "scene/type/typesetter.h"

namespace atlas {

enum class VeilEdge : std::uint8_t { Top, Bottom };

// Writes a draw list. Places and sizes are in design pixels, y down.
class AnnotationPainter {
public:
    // `words`: what will be written, so that fonts are found for all of its letters.
    AnnotationPainter(double pixelRatio, std::string_view words);

    double widthOf(std::string_view text, FontWeight weight, double size);

    // `place`: where the base line starts.
    void text(std::string_view words, FontWeight weight, double size, glm::dvec2 place, const Colour& colour);

    void box(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& colour);
    void ramp(glm::dvec2 topLeft, glm::dvec2 bottomRight, RampDirection direction, const Colour& from,
              const Colour& to);

    // A dense band of colour behind type that fades out towards one edge.
    void veil(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& colour, VeilEdge soft);

    void disc(glm::dvec2 centre, double radius, const Colour& colour);

    DrawList take() { return std::move(m_list); }

private:
    TypeStyle styleOf(FontWeight weight, double size) const;

    double m_ratio;
    Typesetter m_type;
    DrawList m_list;
};

} // namespace atlas
