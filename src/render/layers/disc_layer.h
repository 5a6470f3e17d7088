#pragma once

#include <memory>

#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "gl/shader_program.h"
#include "render/layers/view_transform.h"
#include "scene/scene.h"

namespace atlas {

// City discs, straight onto the picture.
class DiscLayer {
public:
    static Result<DiscLayer> create();

    struct Look {
        Colour fill;
        Colour ring;
        float opacity = 1.0F;
        float radiusScale = 1.0F;          // design radius at zoom 0 to design pixels now
        float smallestRadiusPixels = 0.0F; // of design size
    };
    void draw(const std::shared_ptr<const DiscGeometry>& discs, const Look& look,
              const ViewTransform& transform, const gl::Framebuffer& target);

private:
    explicit DiscLayer(gl::ShaderProgram program) : m_program(std::move(program)) {}

    gl::ShaderProgram m_program;
    std::shared_ptr<const DiscGeometry> m_uploaded;
    gl::MeshBuffer m_mesh;
};

} // namespace atlas
