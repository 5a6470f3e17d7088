#pragma once

#include <memory>

#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "gl/shader_program.h"
#include "render/layers/view_transform.h"
#include "scene/scene.h"

namespace atlas {

// The outline of the country or state that is selected, below the arcs that it lights.
class OutlineLayer {
public:
    static Result<OutlineLayer> create();

    void draw(const Scene& scene, const ViewTransform& transform, const gl::Framebuffer& target);

private:
    explicit OutlineLayer(gl::ShaderProgram line) : m_line(std::move(line)) {}

    gl::ShaderProgram m_line;
    std::shared_ptr<const LineMesh> m_uploaded;
    gl::MeshBuffer m_mesh;
};

} // namespace atlas
