#include "render/layers/highlight_layer.h"

#include <algorithm>
#include <cmath>

#include "model/paper/picture_sheet.h"
#include "render/layers/colour_ramp.h"
#include "render/layers/line_looks.h"
#include "render/layers/mesh_upload.h"
#include "render/layers/shader_library.h"
#include "scene/arcs/arc_geometry.h"

namespace atlas {

Result<HighlightLayer> HighlightLayer::create() {
    Result<gl::ShaderProgram> line = loadShader("line", "line");
    if (!line) return tl::unexpected(line.error());
    return HighlightLayer(std::move(*line));
}

void HighlightLayer::draw(const Scene& scene, const ViewTransform& transform, const gl::Framebuffer& target) {
    if (!scene.highlightedArcs) return;
    if (scene.highlightedArcs != m_uploaded) {
        m_uploaded = scene.highlightedArcs;
        m_meshes.clear();
        for (const ArcGeometry::Group& group : scene.highlightedArcs->groups)
            m_meshes.push_back(upload(group.mesh));
    }
    target.bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    m_line.use();
    apply(transform, m_line);
    const float pixelRatio = forLines(transform, scene.theme).pixelRatio;
    setRamp(m_line, constantRamp(scene.theme.ocean, kLitArcCasing.opacity));
    const float thinness = litArcThinness(m_uploaded->arcCount);
    m_line.set("u_halfWidthPixels", thinness * kLitArcCasing.widthPixels * pixelRatio / 2.0F);
    for (const gl::MeshBuffer& mesh : m_meshes)
        mesh.draw();
    m_line.set("u_halfWidthPixels", std::max(thinness * kLitArcLook.widthPixels * pixelRatio,
                                             static_cast<float>(kThinnestLine) * transform.pixelRatio) /
                                        2.0F);
    for (std::size_t i = 0; i < m_meshes.size(); ++i) {
        const ArcShade ends = m_uploaded->groups[i].ends;
        const Colour start = colourAt(scene.highlightPalette, ends.start);
        const Colour end = colourAt(scene.highlightPalette, ends.end);
        setRamp(m_line, ends.start == ends.end ? rampUniform(scene.highlightPalette)
                                               : rampBetween(start, end, m_uploaded->isGradient));
        m_meshes[i].draw();
    }
    glDisable(GL_BLEND);
}

} // namespace atlas
