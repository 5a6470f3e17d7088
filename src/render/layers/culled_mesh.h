#pragma once

#include <span>
#include <vector>

#include "gl/mesh_buffer.h"
#include "render/layers/view_transform.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// A mesh on the graphics card of which only those blocks of triangles are drawn that may be in sight. A large
// picture is drawn in parts: each would otherwise go through the vertices of all.
class CulledMesh {
public:
    CulledMesh() = default;
    explicit CulledMesh(const FillMesh& mesh);
    explicit CulledMesh(const LineMesh& mesh);

    // `reachPixels`: how far triangles may stick out beyond their vertices' places.
    void draw(const ViewTransform& transform, float reachPixels) const;

    struct Box { // in the plane
        glm::vec2 low;
        glm::vec2 high;
    };
    struct Block {
        Box box;
        std::size_t firstIndex;
        std::size_t indexCount;
    };

private:
    gl::MeshBuffer m_buffer;
    std::vector<Block> m_blocks;
};

// The part of the plane that a transform shows, and so many pixels around it.
CulledMesh::Box visibleBox(const ViewTransform& transform, float reachPixels);

} // namespace atlas
