#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <glm/vec4.hpp>
#include <vector>

#include "model/drawing/draw_list.h"
#include "render/type/glyph_sheet.h"

namespace atlas {

struct AnnotationVertex {
    glm::vec2 positionPixels; // from the picture's top left corner, y down
    glm::vec2 texel;          // in the glyph sheet
    glm::vec4 colour;         // straight alpha
};

// A draw list as triangles, back to front.
struct AnnotationMesh {
    std::vector<AnnotationVertex> vertices;
    std::vector<std::uint32_t> indices;
};

// But for its pictures. Glyphs are drawn onto the sheet.
AnnotationMesh meshOf(const DrawList& list, GlyphSheet& glyphs);

// A picture's box; texels go from 0 to 1.
AnnotationMesh meshOf(const PictureItem& picture);

} // namespace atlas
