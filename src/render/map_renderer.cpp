#include "render/map_renderer.h"

#include <algorithm>

#include "render/annotation_layer.h"
#include "render/arc_layer.h"
#include "render/disc_layer.h"
#include "render/highlight_layer.h"
#include "render/map_layer.h"
#include "scene/arc_geometry.h"

namespace atlas {

namespace {
constexpr float kRecedingStrength = 0.28F; // of arcs and discs behind a highlight

constexpr double kManyLines = 6000.0;

// Coast and borders once more over the arcs: on the whole world the arcs alone tell where one is; closer, the
// coast has to. Where few arcs hide the coast it needs no second stroke.
float traceOpacity(double zoom, const ArcGeometry& arcs) {
    const double hidden = std::min(1.0, static_cast<double>(arcs.partnershipOfLine.size()) / kManyLines);
    return static_cast<float>(std::clamp(0.45 + 0.3 * zoom, 0.3, 1.0) * hidden);
}
} // namespace

struct MapRenderer::Implementation {
    MapLayer map;
    ArcLayer arcs;
    DiscLayer discs;
    HighlightLayer highlight;
    DiscLayer highlightedDiscs;
    AnnotationLayer annotations;
};

MapRenderer::MapRenderer(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
MapRenderer::MapRenderer(MapRenderer&&) noexcept = default;
MapRenderer& MapRenderer::operator=(MapRenderer&&) noexcept = default;
MapRenderer::~MapRenderer() = default;

Result<MapRenderer> MapRenderer::create(const RendererSettings& settings) {
    Result<MapLayer> map = MapLayer::create();
    if (!map) return tl::unexpected(map.error());
    Result<ArcLayer> arcs = ArcLayer::create(settings.tilePixels);
    if (!arcs) return tl::unexpected(arcs.error());
    Result<DiscLayer> discs = DiscLayer::create();
    if (!discs) return tl::unexpected(discs.error());
    Result<HighlightLayer> highlight = HighlightLayer::create();
    if (!highlight) return tl::unexpected(highlight.error());
    Result<DiscLayer> highlightedDiscs = DiscLayer::create();
    if (!highlightedDiscs) return tl::unexpected(highlightedDiscs.error());
    Result<AnnotationLayer> annotations = AnnotationLayer::create();
    if (!annotations) return tl::unexpected(annotations.error());
    return MapRenderer(std::make_unique<Implementation>(
        Implementation{std::move(*map), std::move(*arcs), std::move(*discs), std::move(*highlight),
                       std::move(*highlightedDiscs), std::move(*annotations)}));
}

Result<void> MapRenderer::draw(const Scene& scene, const Camera& camera, gl::Framebuffer& target) {
    Implementation& layers = *m_implementation;
    const PlaneToScreen plane = planeToScreen(camera, scene.viewport);
    const ViewTransform transform =
        viewTransform(plane, {0, 0, target.widthPixels(), target.heightPixels()}, scene.viewport.pixelRatio);
    const float strength = scene.highlightedArcs || scene.highlightedDiscs ? kRecedingStrength : 1.0F;
    const auto radiusScale = static_cast<float>(scene.discScale);
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_CULL_FACE);

    if (const Result<void> drawn = layers.map.draw(scene, transform, target); !drawn) return drawn;
    if (const Result<void> drawn = layers.arcs.draw(scene, plane, strength, target); !drawn) return drawn;
    layers.map.drawTrace(scene, transform, traceOpacity(camera.zoom, *scene.arcs), target);
    layers.discs.draw(scene.discs, {scene.theme.disc, scene.theme.discRing, strength, radiusScale}, transform,
                      target);
    layers.highlight.draw(scene, transform, target);
    layers.highlightedDiscs.draw(scene.highlightedDiscs,
                                 {scene.theme.highlight, scene.theme.discRing, 1.0F, radiusScale * 1.25F},
                                 transform, target);
    layers.annotations.draw(scene, target);
    return {};
}

} // namespace atlas
