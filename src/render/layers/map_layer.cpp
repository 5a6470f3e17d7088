#include "render/layers/map_layer.h"

#include "render/layers/colour_ramp.h"
#include "render/layers/line_looks.h"
#include "render/layers/shader_library.h"
#include "scene/basemap/map_geometry.h"

namespace atlas {

namespace {

constexpr float kSoftEdgePixels = 0.75F; // as line.vert has it
constexpr float kLongestMitre = 2.0F;    // see LineVertex

} // namespace

Result<MapLayer> MapLayer::create() {
    Result<gl::ShaderProgram> fill = loadShader("fill", "fill");
    if (!fill) return tl::unexpected(fill.error());
    Result<gl::ShaderProgram> line = loadShader("line", "line");
    if (!line) return tl::unexpected(line.error());
    Result<PlaceLayer> places = PlaceLayer::create();
    if (!places) return tl::unexpected(places.error());
    return MapLayer(std::move(*fill), std::move(*line), std::move(*places));
}

void MapLayer::uploadIfNew(const std::shared_ptr<const MapGeometry>& geometry) {
    if (geometry == m_uploaded) return;
    m_uploaded = geometry;
    m_meshes = {CulledMesh(geometry->sphere),     CulledMesh(geometry->land),
                CulledMesh(geometry->lakes),      CulledMesh(geometry->outline),
                CulledMesh(geometry->graticule),  CulledMesh(geometry->coast),
                CulledMesh(geometry->lakeShores), CulledMesh(geometry->borders),
                CulledMesh(geometry->stateLines), CulledMesh(geometry->distanceCircles)};
}

void MapLayer::paint(int step, const Scene& scene, const ViewTransform& transform,
                     const gl::Framebuffer& target) {
    uploadIfNew(scene.map);
    const Theme& theme = scene.theme;
    const ViewTransform lines = forLines(transform, theme);
    target.bind();
    if (step == 0) {
        const glm::vec4 background =
            scene.transparentBackground ? glm::vec4(0.0F) : premultiplied(theme.surround);
        glClearColor(background.r, background.g, background.b, background.a);
        glClear(GL_COLOR_BUFFER_BIT);
    }
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    switch (step) {
        case 0:
            if (!scene.transparentBackground) fill(m_meshes.sphere, theme.ocean, transform);
            stroke(m_meshes.graticule, theme.graticule, kGraticuleLook, lines);
            break;
        case 1:
            fill(m_meshes.land, theme.land, transform);
            m_places.paint(scene, transform);
            fill(m_meshes.lakes, theme.lake, transform);
            break;
        case 2:
            stroke(m_meshes.lakeShores, theme.coast, kLakeShoreLook, lines);
            stroke(m_meshes.stateLines, theme.stateLine, kStateLineLook, lines);
            stroke(m_meshes.borders, theme.border, kBorderLook, lines);
            break;
        default:
            stroke(m_meshes.coast, theme.coast, kCoastLook, lines);
            stroke(m_meshes.distanceCircles, theme.outline, kDistanceCircleLook, lines);
            stroke(m_meshes.outline, theme.outline, kMapOutlineLook, lines);
            break;
    }
    glDisable(GL_BLEND);
}

void MapLayer::fill(const CulledMesh& mesh, const Colour& colour, const ViewTransform& transform) const {
    m_fill.use();
    apply(transform, m_fill);
    m_fill.set("u_color", premultiplied(colour));
    mesh.draw(transform, 0.0F);
}

void MapLayer::stroke(const CulledMesh& mesh, const Colour& colour, const LineLook& look,
                      const ViewTransform& transform) const {
    m_line.use();
    apply(transform, m_line);
    setRamp(m_line, constantRamp(colour, look.opacity));
    const float halfWidthPixels = look.widthPixels * transform.pixelRatio / 2.0F;
    m_line.set("u_halfWidthPixels", halfWidthPixels);
    mesh.draw(transform, kLongestMitre * (halfWidthPixels + kSoftEdgePixels));
}

void MapLayer::paintTrace(const Scene& scene, const ViewTransform& transform, float closeness,
                          const gl::Framebuffer& target) {
    uploadIfNew(scene.map);
    const ViewTransform lines = forLines(transform, scene.theme);
    target.bind();
    glClearColor(0.0F, 0.0F, 0.0F, 0.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    const TraceLooks looks = traceLooks(closeness);
    stroke(m_meshes.distanceCircles, scene.theme.trace, looks.distanceCircles, lines);
    stroke(m_meshes.borders, scene.theme.trace, looks.borders, lines);
    stroke(m_meshes.coast, scene.theme.trace, looks.coast, lines);
    glDisable(GL_BLEND);
}

} // namespace atlas
