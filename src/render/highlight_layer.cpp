#include "render/highlight_layer.h"

#include "render/colour_ramp.h"
#include "render/mesh_upload.h"
#include "render/shader_library.h"
#include "scene/arc_geometry.h"

namespace atlas {

namespace {
constexpr float kWidthPixels = 1.8F;
constexpr float kCasingPixels =
    4.2F; // a shade of the land behind, so that an arc stays readable over bundles
} // namespace

Result<HighlightLayer> HighlightLayer::create() {
    Result<gl::ShaderProgram> line = loadShader("line", "line");
    if (!line) return tl::unexpected(line.error());
    return HighlightLayer(std::move(*line));
}

void HighlightLayer::draw(const Scene& scene, const ViewTransform& transform, const gl::Framebuffer& target) {
    if (!scene.highlightedArcs) return;
    if (scene.highlightedArcs != m_uploaded) {
        m_uploaded = scene.highlightedArcs;
        m_mesh = upload(scene.highlightedArcs->mesh);
    }
    target.bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    m_line.use();
    apply(transform, m_line);
    const auto stroke = [&](const RampUniform& ramp, float widthPixels) {
        m_line.set("u_ramp", ramp);
        m_line.set("u_halfWidthPixels", widthPixels * transform.pixelRatio / 2.0F);
        m_mesh.draw();
    };
    stroke(constantRamp(scene.theme.ocean, 0.35F), kCasingPixels);
    stroke(rampUniform(scene.theme.distanceRamp), kWidthPixels);
    glDisable(GL_BLEND);
}

} // namespace atlas
