#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <glm/vec4.hpp>
#include <vector>

#include "scene/annotations/glyph_sheet.h"

namespace atlas {

struct AnnotationVertex {
    glm::vec2 positionPixels; // from the picture's top left corner, y down
    glm::vec2 texel;          // in the glyph sheet
    glm::vec4 colour;         // straight alpha
};

// Rectangles and glyphs, back to front, ready to draw.
struct AnnotationMesh {
    std::vector<AnnotationVertex> vertices;
    std::vector<std::uint32_t> indices;
    CoverageImage glyphs;
};

} // namespace atlas
