#include "render/layers/culled_mesh.h"

#include <algorithm>
#include <glm/common.hpp>
#include <limits>

#include "render/layers/mesh_upload.h"

namespace atlas {

namespace {

constexpr std::size_t kBlockIndices = 3 * 512;

glm::vec2 placeOf(const glm::vec2& position) {
    return position;
}

glm::vec2 placeOf(const LineVertex& vertex) {
    return vertex.position;
}

template <typename Vertex>
std::vector<CulledMesh::Block> blocksOf(const std::vector<Vertex>& vertices,
                                        const std::vector<std::uint32_t>& indices) {
    std::vector<CulledMesh::Block> blocks;
    blocks.reserve((indices.size() + kBlockIndices - 1) / kBlockIndices);
    for (std::size_t first = 0; first < indices.size(); first += kBlockIndices) {
        const std::size_t end = std::min(indices.size(), first + kBlockIndices);
        CulledMesh::Box box{glm::vec2(std::numeric_limits<float>::max()),
                            glm::vec2(std::numeric_limits<float>::lowest())};
        for (std::size_t i = first; i < end; ++i) {
            const glm::vec2 place = placeOf(vertices[indices[i]]);
            box.low = glm::min(box.low, place);
            box.high = glm::max(box.high, place);
        }
        blocks.push_back({box, first, end - first});
    }
    return blocks;
}

bool overlap(const CulledMesh::Box& a, const CulledMesh::Box& b) {
    return a.low.x <= b.high.x && b.low.x <= a.high.x && a.low.y <= b.high.y && b.low.y <= a.high.y;
}

} // namespace

CulledMesh::CulledMesh(const FillMesh& mesh)
    : m_buffer(upload(mesh)), m_blocks(blocksOf(mesh.positions, mesh.indices)) {}

CulledMesh::CulledMesh(const LineMesh& mesh)
    : m_buffer(upload(mesh)), m_blocks(blocksOf(mesh.vertices, mesh.indices)) {}

void CulledMesh::draw(const ViewTransform& transform, float reachPixels) const {
    const Box visible = visibleBox(transform, reachPixels);
    std::size_t first = 0;
    std::size_t count = 0; // of indices, in blocks one behind the other
    for (const Block& block : m_blocks) {
        if (!overlap(block.box, visible)) continue;
        if (first + count != block.firstIndex) {
            m_buffer.draw(first, count);
            first = block.firstIndex;
            count = 0;
        }
        count += block.indexCount;
    }
    m_buffer.draw(first, count);
}

CulledMesh::Box visibleBox(const ViewTransform& transform, float reachPixels) {
    const glm::vec2 reach = 1.0F + reachPixels * transform.pixelToClip; // of clip space
    return {(-reach - transform.offset) / transform.scale, (reach - transform.offset) / transform.scale};
}

} // namespace atlas
