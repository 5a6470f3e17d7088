#include "render/map_layer.h"

#include "render/colour_ramp.h"
#include "render/mesh_upload.h"
#include "render/shader_library.h"
#include "scene/map_geometry.h"

namespace atlas {

namespace {
// Larger pictures are exports: drawn once, so that a second copy would only cost memory.
constexpr std::int64_t kLargestCachePixels = 4096LL * 2304LL;
} // namespace

Result<MapLayer> MapLayer::create() {
    Result<gl::ShaderProgram> fill = loadShader("fill", "fill");
    if (!fill) return tl::unexpected(fill.error());
    Result<gl::ShaderProgram> line = loadShader("line", "line");
    if (!line) return tl::unexpected(line.error());
    return MapLayer(std::move(*fill), std::move(*line));
}

void MapLayer::uploadIfNew(const std::shared_ptr<const MapGeometry>& geometry) {
    if (geometry == m_uploaded) return;
    m_uploaded = geometry;
    m_meshes = {upload(geometry->sphere),     upload(geometry->land),      upload(geometry->lakes),
                upload(geometry->outline),    upload(geometry->graticule), upload(geometry->coast),
                upload(geometry->lakeShores), upload(geometry->borders),   upload(geometry->stateLines)};
}

Result<void> MapLayer::draw(const Scene& scene, const ViewTransform& transform, gl::Framebuffer& target) {
    uploadIfNew(scene.map);
    const int width = target.widthPixels();
    const int height = target.heightPixels();
    if (static_cast<std::int64_t>(width) * height > kLargestCachePixels) {
        m_cache.reset();
        paint(scene, transform, target);
        return {};
    }
    const Inputs inputs{scene.map, transform, scene.theme.id, scene.transparentBackground, width, height};
    if (!m_cache || !(inputs == m_cachedInputs)) {
        if (!m_cache || m_cache->widthPixels() != width || m_cache->heightPixels() != height) {
            Result<gl::Framebuffer> created = gl::Framebuffer::create(width, height);
            if (!created) return tl::unexpected(created.error());
            m_cache = std::move(*created);
        }
        paint(scene, transform, *m_cache);
        m_cachedInputs = inputs;
    }
    glBindFramebuffer(GL_READ_FRAMEBUFFER, m_cache->id());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, target.id());
    glBlitFramebuffer(0, 0, width, height, 0, 0, width, height, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    return {};
}

void MapLayer::paint(const Scene& scene, const ViewTransform& transform,
                     const gl::Framebuffer& target) const {
    const Theme& theme = scene.theme;
    target.bind();
    const glm::vec4 background =
        scene.transparentBackground ? glm::vec4(0.0F) : premultiplied(theme.surround);
    glClearColor(background.r, background.g, background.b, background.a);
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);

    m_fill.use();
    apply(transform, m_fill);
    const auto fill = [&](const gl::MeshBuffer& mesh, const Colour& colour) {
        m_fill.set("u_color", premultiplied(colour));
        mesh.draw();
    };
    if (!scene.transparentBackground) fill(m_meshes.sphere, theme.ocean);
    m_line.use();
    apply(transform, m_line);
    stroke(m_meshes.graticule, theme.graticule, 1.0F, 1.0F, transform.pixelRatio);
    m_fill.use();
    fill(m_meshes.land, theme.land);
    fill(m_meshes.lakes, theme.lake);
    m_line.use();
    stroke(m_meshes.lakeShores, theme.coast, 1.0F, 0.8F, transform.pixelRatio);
    stroke(m_meshes.stateLines, theme.stateLine, 1.0F, 0.8F, transform.pixelRatio);
    stroke(m_meshes.borders, theme.border, 1.0F, 0.9F, transform.pixelRatio);
    stroke(m_meshes.coast, theme.coast, 1.0F, 1.0F, transform.pixelRatio);
    stroke(m_meshes.outline, theme.outline, 1.0F, 1.2F, transform.pixelRatio);
    glDisable(GL_BLEND);
}

void MapLayer::stroke(const gl::MeshBuffer& mesh, const Colour& colour, float opacity, float widthPixels,
                      float pixelRatio) const {
    m_line.set("u_ramp", constantRamp(colour, opacity));
    m_line.set("u_halfWidthPixels", widthPixels * pixelRatio / 2.0F);
    mesh.draw();
}

void MapLayer::drawTrace(const Scene& scene, const ViewTransform& transform, float opacity,
                         const gl::Framebuffer& target) const {
    target.bind();
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    m_line.use();
    apply(transform, m_line);
    stroke(m_meshes.borders, scene.theme.trace, 0.6F * opacity, 0.9F, transform.pixelRatio);
    stroke(m_meshes.coast, scene.theme.trace, opacity, 1.0F, transform.pixelRatio);
    glDisable(GL_BLEND);
}

} // namespace atlas
