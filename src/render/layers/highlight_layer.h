#pragma once

#include <memory>
#include <vector>

#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "gl/shader_program.h"
#include "render/layers/view_transform.h"
#include "scene/scene.h"

namespace atlas {

// Highlighted arcs, each opaque in its own colour over everything else.
class HighlightLayer {
public:
    static Result<HighlightLayer> create();

    void draw(const Scene& scene, const ViewTransform& transform, const gl::Framebuffer& target);

private:
    explicit HighlightLayer(gl::ShaderProgram line) : m_line(std::move(line)) {}

    gl::ShaderProgram m_line;
    std::shared_ptr<const ArcGeometry> m_uploaded;
    std::vector<gl::MeshBuffer> m_meshes; // of its groups
};

} // namespace atlas
