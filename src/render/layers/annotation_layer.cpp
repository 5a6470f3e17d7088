#include "render/layers/annotation_layer.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "gl/picture_texture.h"
#include "render/layers/annotation_mesh.h"
#include "render/layers/shader_library.h"

namespace atlas {

namespace {

constexpr std::array kAttributes{
    gl::VertexAttribute{0, 2, GL_FLOAT, false, offsetof(AnnotationVertex, positionPixels)},
    gl::VertexAttribute{1, 2, GL_FLOAT, false, offsetof(AnnotationVertex, texel)},
    gl::VertexAttribute{2, 4, GL_FLOAT, false, offsetof(AnnotationVertex, colour)},
};

// Colours multiplied by alpha, so that what is clear has none between texels.
gl::TextureHandle textureOf(const LogoPicture& picture) {
    std::vector<std::uint8_t> rgba = picture.rgba;
    for (std::size_t i = 0; i + 3 < rgba.size(); i += 4) {
        const unsigned alpha = rgba[i + 3];
        for (std::size_t channel = i; channel < i + 3; ++channel)
            rgba[channel] = static_cast<std::uint8_t>((rgba[channel] * alpha + 127U) / 255U);
    }
    return gl::createPictureTexture(rgba, picture.widthPixels, picture.heightPixels);
}

} // namespace

Result<AnnotationLayer> AnnotationLayer::create() {
    Result<gl::ShaderProgram> text = loadShader("text", "text");
    if (!text) return tl::unexpected(text.error());
    Result<gl::ShaderProgram> picture = loadShader("text", "picture");
    if (!picture) return tl::unexpected(picture.error());
    return AnnotationLayer(*std::move(text), *std::move(picture));
}

void AnnotationLayer::uploadIfNew(const std::shared_ptr<const DrawList>& annotations) {
    if (annotations == m_uploaded) return;
    m_uploaded = annotations;
    uploadPictures(*annotations);
    GlyphSheet glyphs(m_fonts);
    const AnnotationMesh mesh = meshOf(*annotations, glyphs);
    m_mesh = gl::MeshBuffer::create<AnnotationVertex>(mesh.vertices, mesh.indices, kAttributes);
    const CoverageImage& image = glyphs.image();
    glBindTexture(GL_TEXTURE_2D, m_glyphs.id());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, image.widthPixels, image.heightPixels, 0, GL_RED, GL_UNSIGNED_BYTE,
                 image.coverage.data());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
}

void AnnotationLayer::uploadPictures(const DrawList& annotations) {
    m_pictures.clear();
    for (const DrawItem& item : annotations.items) {
        const auto* picture = std::get_if<PictureItem>(&item);
        if (picture == nullptr) continue;
        const AnnotationMesh mesh = meshOf(*picture);
        m_pictures.push_back({textureOf(*picture->picture), gl::MeshBuffer::create<AnnotationVertex>(
                                                                mesh.vertices, mesh.indices, kAttributes)});
    }
}

void AnnotationLayer::aim(const gl::ShaderProgram& program, const PixelRectangle& part, float opacity) {
    program.use();
    const glm::vec2 scale(2.0F / static_cast<float>(part.widthPixels),
                          -2.0F / static_cast<float>(part.heightPixels));
    program.set("u_scale", scale);
    program.set("u_offset", glm::vec2(-1.0F, 1.0F) - scale * glm::vec2(part.left, part.top));
    program.set("u_opacity", opacity);
}

void AnnotationLayer::draw(const std::shared_ptr<const DrawList>& annotations, const PixelRectangle& part,
                           const gl::Framebuffer& target, float opacity) {
    if (!annotations) return;
    uploadIfNew(annotations);
    target.bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    aim(m_text, part, opacity);
    m_text.set("u_glyphs", 0);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, m_glyphs.id());
    m_mesh.draw();
    if (!m_pictures.empty()) aim(m_picture, part, opacity);
    for (const UploadedPicture& picture : m_pictures) {
        m_picture.set("u_picture", 0);
        glBindTexture(GL_TEXTURE_2D, picture.texture.id());
        picture.mesh.draw();
    }
    glDisable(GL_BLEND);
}

} // namespace atlas
