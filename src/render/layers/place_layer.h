#pragma once

#include <memory>

#include "gl/mesh_buffer.h"
#include "gl/shader_program.h"
#include "render/layers/view_transform.h"
#include "scene/scene.h"

namespace atlas {

// Countries and U.S. states in the colours of what they tell, over the land and under all lines. Those
// without any partnership have stripes, which need no colour to be told apart.
class PlaceLayer {
public:
    static Result<PlaceLayer> create();

    // Into what is bound, blended over what is there. Nothing when the scene's places are not shaded.
    void paint(const Scene& scene, const ViewTransform& transform);

private:
    PlaceLayer(gl::ShaderProgram fill, gl::ShaderProgram stripes)
        : m_fill(std::move(fill)), m_stripes(std::move(stripes)) {}

    gl::ShaderProgram m_fill;
    gl::ShaderProgram m_stripes;
    std::shared_ptr<const PlaceGeometry> m_uploaded;
    gl::MeshBuffer m_mesh;
};

} // namespace atlas
