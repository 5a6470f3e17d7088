#include "render/layers/outline_layer.h"

#include "render/layers/colour_ramp.h"
#include "render/layers/mesh_upload.h"
#include "render/layers/shader_library.h"

namespace atlas {

namespace {
constexpr float kWidthPixels = 1.25F;
constexpr float kOpacity = 0.7F;
constexpr float kCasingPixels = 3.4F; // a shade of the map behind, where arcs are thick
constexpr float kCasingOpacity = 0.4F;
} // namespace

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
    const auto stroke = [&](const Colour& colour, float opacity, float widthPixels) {
        setRamp(m_line, constantRamp(colour, opacity));
        m_line.set("u_halfWidthPixels", widthPixels * pixelRatio / 2.0F);
        m_mesh.draw();
    };
    stroke(scene.theme.ocean, kCasingOpacity, kCasingPixels);
    stroke(scene.theme.highlight, kOpacity, kWidthPixels);
    glDisable(GL_BLEND);
}

} // namespace atlas
