#pragma once

#include <memory>

#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "gl/shader_program.h"
#include "render/layers/view_transform.h"
#include "scene/scene.h"

namespace atlas {

// Title, headline and legend of a picture: coloured rectangles and glyphs, in pixels.
class AnnotationLayer {
public:
    static Result<AnnotationLayer> create();

    // `part`: what of the whole picture the target holds.
    void draw(const Scene& scene, const PixelRectangle& part, const gl::Framebuffer& target);

private:
    explicit AnnotationLayer(gl::ShaderProgram text)
        : m_text(std::move(text)), m_glyphs(gl::TextureHandle::create()) {}
    void uploadIfNew(const std::shared_ptr<const AnnotationMesh>& annotations);

    gl::ShaderProgram m_text;
    gl::TextureHandle m_glyphs;
    std::shared_ptr<const AnnotationMesh> m_uploaded;
    gl::MeshBuffer m_mesh;
};

} // namespace atlas
