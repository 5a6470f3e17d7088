#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "gl/shader_program.h"
#include "render/layers/view_transform.h"
#include "scene/scene.h"
#include "type/font_files.h"

namespace atlas {

// Title, headline and legend of a picture.
class AnnotationLayer {
public:
    static Result<AnnotationLayer> create();

    // `part`: what of the whole picture the target holds. `annotations` may be null.
    void draw(const std::shared_ptr<const DrawList>& annotations, const PixelRectangle& part,
              const gl::Framebuffer& target, float opacity = 1.0F);

private:
    struct UploadedPicture {
        gl::TextureHandle texture;
        gl::MeshBuffer mesh;
    };

    AnnotationLayer(gl::ShaderProgram text, gl::ShaderProgram picture)
        : m_text(std::move(text)), m_picture(std::move(picture)), m_glyphs(gl::TextureHandle::create()) {}
    void uploadIfNew(const std::shared_ptr<const DrawList>& annotations);
    void uploadPictures(const DrawList& annotations);
    static void aim(const gl::ShaderProgram& program, const PixelRectangle& part, float opacity);

    gl::ShaderProgram m_text;
    gl::ShaderProgram m_picture;
    gl::TextureHandle m_glyphs;
    FontFiles m_fonts;
    std::shared_ptr<const DrawList> m_uploaded;
    gl::MeshBuffer m_mesh;
    std::vector<UploadedPicture> m_pictures;
};

} // namespace atlas
