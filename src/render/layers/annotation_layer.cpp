#include "render/layers/annotation_layer.h"

#include <array>
#include <cstddef>

#include "render/layers/annotation_mesh.h"
#include "render/layers/shader_library.h"

namespace atlas {

Result<AnnotationLayer> AnnotationLayer::create() {
    Result<gl::ShaderProgram> text = loadShader("text", "text");
    if (!text) return tl::unexpected(text.error());
    return AnnotationLayer(std::move(*text));
}

void AnnotationLayer::uploadIfNew(const std::shared_ptr<const DrawList>& annotations) {
    if (annotations == m_uploaded) return;
    m_uploaded = annotations;
    static constexpr std::array attributes{
        gl::VertexAttribute{0, 2, GL_FLOAT, false, offsetof(AnnotationVertex, positionPixels)},
        gl::VertexAttribute{1, 2, GL_FLOAT, false, offsetof(AnnotationVertex, texel)},
        gl::VertexAttribute{2, 4, GL_FLOAT, false, offsetof(AnnotationVertex, colour)},
    };
    GlyphSheet glyphs(m_fonts);
    const AnnotationMesh mesh = meshOf(*annotations, glyphs);
    m_mesh = gl::MeshBuffer::create<AnnotationVertex>(mesh.vertices, mesh.indices, attributes);
    const CoverageImage& image = glyphs.image();
    glBindTexture(GL_TEXTURE_2D, m_glyphs.id());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, image.widthPixels, image.heightPixels, 0, GL_RED, GL_UNSIGNED_BYTE,
                 image.coverage.data());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
}

void AnnotationLayer::draw(const std::shared_ptr<const DrawList>& annotations, const PixelRectangle& part,
                           const gl::Framebuffer& target, float opacity) {
    if (!annotations) return;
    uploadIfNew(annotations);
    target.bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    m_text.use();
    const glm::vec2 scale(2.0F / static_cast<float>(part.widthPixels),
                          -2.0F / static_cast<float>(part.heightPixels));
    m_text.set("u_scale", scale);
    m_text.set("u_offset", glm::vec2(-1.0F, 1.0F) - scale * glm::vec2(part.left, part.top));
    m_text.set("u_opacity", opacity);
    m_text.set("u_glyphs", 0);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, m_glyphs.id());
    m_mesh.draw();
    glDisable(GL_BLEND);
}

} // namespace atlas
