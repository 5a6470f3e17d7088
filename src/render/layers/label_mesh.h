#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <glm/vec4.hpp>
#include <vector>

#include "render/type/label_sheet.h"
#include "scene/labels/labels.h"

namespace atlas {

struct LabelVertex {
    glm::vec2 positionPixels; // of the picture, y down
    glm::vec2 texel;          // of the sheet
    glm::vec4 text;           // straight alpha
    glm::vec4 halo;
};

// Names on the map, one rectangle each, at whole pixels so that they are sharp.
struct LabelMesh {
    std::vector<LabelVertex> vertices;
    std::vector<std::uint32_t> indices; // three per triangle
};

// Draws what the sheet does not yet have onto it.
LabelMesh meshOf(const MapLabels& labels, LabelSheet& sheet);

} // namespace atlas
