#include "render/layers/label_mesh.h"

#include <glm/common.hpp>

namespace atlas {

namespace {

glm::vec4 vectorOf(const Colour& colour) {
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

} // namespace

LabelMesh meshOf(const MapLabels& labels, LabelSheet& sheet) {
    LabelMesh mesh;
    for (const MapLabel& label : labels.labels) {
        const LabelImage image = sheet.image(label.line, label.placed.type.sizePixels);
        if (image.sizePixels.x == 0) continue;
        const glm::vec2 corner(glm::ivec2(glm::round(label.placed.basePixels)) + image.originPixels);
        const glm::vec2 size(image.sizePixels);
        const glm::vec2 texel(image.sheetPixels);
        const auto base = static_cast<std::uint32_t>(mesh.vertices.size());
        for (const glm::vec2 share : {glm::vec2{0, 0}, glm::vec2{1, 0}, glm::vec2{0, 1}, glm::vec2{1, 1}}) {
            mesh.vertices.push_back(
                {corner + share * size, texel + share * size, vectorOf(label.text), vectorOf(label.halo)});
        }
        for (const std::uint32_t offset : {0U, 1U, 2U, 2U, 1U, 3U})
            mesh.indices.push_back(base + offset);
    }
    return mesh;
}

} // namespace atlas
