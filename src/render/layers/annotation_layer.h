#pragma once

#include <memory>

#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "gl/shader_program.h"
#include "render/layers/view_transform.h"
#include "render/type/font_files.h"
#include "scene/scene.h"

namespace atlas {

// Title, headline and legend of a picture.
class AnnotationLayer {
public:
    static Result<AnnotationLayer> create();

    // `part`: what of the whole picture the target holds. `annotations` may be null.
    void draw(const std::shared_ptr<const DrawList>& annotations, const PixelRectangle& part,
              const gl::Framebuffer& target, float opacity = 1.0F);

private:
    explicit AnnotationLayer(gl::ShaderProgram text)
        : m_text(std::move(text)), m_glyphs(gl::TextureHandle::create()) {}
    void uploadIfNew(const std::shared_ptr<const DrawList>& annotations);

    gl::ShaderProgram m_text;
    gl::TextureHandle m_glyphs;
    FontFiles m_fonts;
    std::shared_ptr<const DrawList> m_uploaded;
    gl::MeshBuffer m_mesh;
};

} // namespace atlas
