#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <glm/vec4.hpp>
#include <optional>
#include <string>
#include <vector>

#include "data/style/theme.h"
#include "model/camera/camera.h"
#include "model/view/arc_legend.h"
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

struct AnnotationRequest {
    std::string title;                // empty: none
    std::string headline;             // how much is shown; stands under the title, or alone
    std::optional<ArcLegend> legend;  // stands at the foot
    std::optional<ArcLegend> shading; // of countries and states, beside the legend
    double discScale = 1.0;           // of discs in the picture, for the legend's samples
};

// Room that title and headline need at the top of a picture, and the legend at its foot.
Insets annotationInsets(bool withTitle, bool withLegend, double pixelRatio);

// Lays title, headline and legend out. Without any font installed, only what needs no type is
// drawn.
AnnotationMesh buildAnnotations(const AnnotationRequest& request, const Theme& theme,
                                const Viewport& viewport);

} // namespace atlas
