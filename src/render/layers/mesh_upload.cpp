#include "render/layers/mesh_upload.h"

#include <array>
#include <cstddef>

namespace atlas {

gl::MeshBuffer upload(const FillMesh& mesh) {
    static constexpr std::array attributes{gl::VertexAttribute{0, 2, GL_FLOAT, false, 0}};
    return gl::MeshBuffer::create<glm::vec2>(mesh.positions, mesh.indices, attributes);
}

gl::MeshBuffer upload(const LineMesh& mesh) {
    static constexpr std::array attributes{
        gl::VertexAttribute{0, 2, GL_FLOAT, false, offsetof(LineVertex, position)},
        gl::VertexAttribute{1, 2, GL_SHORT, true, offsetof(LineVertex, normalX)},
        gl::VertexAttribute{2, 1, GL_SHORT, true, offsetof(LineVertex, side)},
        gl::VertexAttribute{3, 1, GL_UNSIGNED_SHORT, true, offsetof(LineVertex, shade)},
    };
    return gl::MeshBuffer::create<LineVertex>(mesh.vertices, mesh.indices, attributes);
}

gl::MeshBuffer upload(const DiscMesh& mesh) {
    struct Corner {
        glm::vec2 position;
        float radiusPixels; // below 0: a diamond's
        glm::vec2 corner;
    };
    static constexpr std::array attributes{
        gl::VertexAttribute{0, 2, GL_FLOAT, false, offsetof(Corner, position)},
        gl::VertexAttribute{1, 1, GL_FLOAT, false, offsetof(Corner, radiusPixels)},
        gl::VertexAttribute{2, 2, GL_FLOAT, false, offsetof(Corner, corner)},
    };
    std::vector<Corner> corners;
    std::vector<std::uint32_t> indices;
    corners.reserve(mesh.discs.size() * 4);
    indices.reserve(mesh.discs.size() * 6);
    for (const Disc& disc : mesh.discs) {
        const auto base = static_cast<std::uint32_t>(corners.size());
        for (const glm::vec2 corner :
             {glm::vec2{-1, -1}, glm::vec2{1, -1}, glm::vec2{-1, 1}, glm::vec2{1, 1}}) {
            corners.push_back(
                {disc.position, disc.isDiamond ? -disc.radiusPixels : disc.radiusPixels, corner});
        }
        for (const std::uint32_t offset : {0U, 1U, 2U, 2U, 1U, 3U})
            indices.push_back(base + offset);
    }
    return gl::MeshBuffer::create<Corner>(corners, indices, attributes);
}

} // namespace atlas
