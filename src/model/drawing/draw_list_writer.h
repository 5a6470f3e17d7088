#pragma once

#include <functional>
#include <glm/vec2.hpp>
#include <string_view>

#include "model/drawing/draw_list.h"

namespace atlas {

// Width of a line of type in pixels of the picture. How it is found differs: a picture's type is shaped for
// it, a panel's is at hand.
using TypeMeasure = std::function<double(std::string_view words, const TypeStyle& style)>;

enum class VeilEdge : std::uint8_t { Top, Bottom };

// Writes a draw list. Places and sizes are in design pixels, y down; `pixelRatio` makes pixels of the picture
// of them. Items of text get their words and their style, and no glyphs. What is a sample of the map is as
// large as on the map, `mapRatio` pixels for a design pixel, where all else is made smaller to fit.
class DrawListWriter {
public:
    DrawListWriter(double pixelRatio, TypeMeasure measure)
        : DrawListWriter(pixelRatio, pixelRatio, std::move(measure)) {}
    DrawListWriter(double pixelRatio, double mapRatio, TypeMeasure measure)
        : m_ratio(pixelRatio), m_mapRatio(mapRatio), m_measure(std::move(measure)) {}

    double pixel() const { return 1.0 / m_ratio; } // of the picture, in design pixels

    double widthOf(std::string_view words, FontWeight weight, double size) const;

    // `place`: where the base line starts. Words that are wider than `widest` end in an ellipsis. Returns the
    // width.
    double text(std::string_view words, FontWeight weight, double size, glm::dvec2 place,
                const Colour& colour, double widest = 1e9);

    void box(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& colour);
    void ramp(glm::dvec2 topLeft, glm::dvec2 bottomRight, RampDirection direction, const Colour& from,
              const Colour& to);
    void stripes(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& ground, const Colour& stripe);

    // As the map draws it, with an edge where it is large enough. `radius`: in design pixels of the map;
    // `fromMap` makes those of this list of them.
    void disc(glm::dvec2 centre, double radius, const Colour& colour, const Colour& ring);
    double fromMap(double designPixels) const { return designPixels * m_mapRatio / m_ratio; }

    // A dense band of colour behind type that fades out towards one edge.
    void veil(glm::dvec2 topLeft, glm::dvec2 bottomRight, const Colour& colour, VeilEdge soft);

    DrawList take() { return std::move(m_list); }

private:
    TypeStyle styleOf(FontWeight weight, double size) const;

    double m_ratio;
    double m_mapRatio;
    TypeMeasure m_measure;
    DrawList m_list;
};

} // namespace atlas
