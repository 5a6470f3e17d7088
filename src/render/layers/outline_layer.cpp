#include "render/layers/outline_layer.h"

#include "render/layers/colour_ramp.h"
#include "render/layers/line_looks.h"
#include "render/layers/mesh_upload.h"
#include "render/layers/shader_library.h"

namespace atlas {

Result<OutlineLayer> OutlineLayer::create() {
    Result<gl::ShaderProgram> line = loadShader("line", "line");
    if (!line) return tl::unexpected(line.error());
    return OutlineLayer(std::move(*line));
}

void OutlineLayer::draw(const Scene& scene, const ViewTransform& transform, const gl::Framebuffer& target) {
    if (!scene.selectedPlace) return;
    if (scene.selectedPlace != m_uploaded) {
        m_uploaded = scene.selectedPlace;
        m_mesh = upload(*scene.selectedPlace);
    }
    target.bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    m_line.use();
    apply(transform, m_line);
    const float pixelRatio = forLines(transform, scene.theme).pixelRatio;
    const auto stroke = [&](const Colour& colour, const LineLook& look) {
        setRamp(m_line, constantRamp(colour, look.opacity));
        m_line.set("u_halfWidthPixels", look.widthPixels * pixelRatio / 2.0F);
        m_mesh.draw();
    };
    stroke(scene.theme.ocean, kSelectedPlaceCasing);
    stroke(scene.theme.highlight, kSelectedPlaceLook);
    glDisable(GL_BLEND);
}

} // namespace atlas
