#include "render/layers/disc_layer.h"

#include "render/layers/mesh_upload.h"
#include "render/layers/shader_library.h"
#include "scene/geometry/disc_geometry.h"

namespace atlas {

Result<DiscLayer> DiscLayer::create() {
    Result<gl::ShaderProgram> program = loadShader("disc", "disc");
    if (!program) return tl::unexpected(program.error());
    return DiscLayer(std::move(*program));
}

void DiscLayer::draw(const std::shared_ptr<const DiscGeometry>& discs, const Look& look,
                     const ViewTransform& transform, const gl::Framebuffer& target) {
    if (!discs) return;
    if (discs != m_uploaded) {
        m_uploaded = discs;
        m_mesh = upload(discs->mesh);
    }
    target.bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    m_program.use();
    apply(transform, m_program);
    m_program.set("u_radiusScale", look.radiusScale * transform.pixelRatio);
    m_program.set("u_smallestRadiusPixels", look.smallestRadiusPixels * transform.pixelRatio);
    m_program.set("u_ringPixels", 1.0F * transform.pixelRatio);
    m_program.set("u_color", premultiplied(look.fill, look.opacity));
    m_program.set("u_ringColor", premultiplied(look.ring, look.opacity));
    m_mesh.draw();
    glDisable(GL_BLEND);
}

} // namespace atlas
