#include "render/layers/overlays.h"

#include "render/layers/line_looks.h"
#include "scene/geometry/disc_geometry.h"

namespace atlas {

namespace {

float smallestRadiusOf(const Scene& scene) {
    if (!scene.highlightedDiscs) return 0.0F;
    return scene.theme.discScale * smallestLitRadiusPixels(scene.highlightedDiscs->mesh.discs.size());
}

} // namespace

Result<Overlays> Overlays::create() {
    Result<OutlineLayer> outline = OutlineLayer::create();
    if (!outline) return tl::unexpected(outline.error());
    Result<HighlightLayer> arcs = HighlightLayer::create();
    if (!arcs) return tl::unexpected(arcs.error());
    Result<DiscLayer> discs = DiscLayer::create();
    if (!discs) return tl::unexpected(discs.error());
    Result<LabelLayer> labels = LabelLayer::create();
    if (!labels) return tl::unexpected(labels.error());
    Result<AnnotationLayer> annotations = AnnotationLayer::create();
    if (!annotations) return tl::unexpected(annotations.error());
    return Overlays(std::move(*outline), std::move(*arcs), std::move(*discs), std::move(*labels),
                    std::move(*annotations));
}

void Overlays::draw(const Scene& scene, const PlaneToScreen& plane, const PixelRectangle& part,
                    const gl::Framebuffer& target) {
    drawHighlight(scene, plane, part, target);
    drawType(scene.labels, scene.annotations, part, target);
}

void Overlays::drawHighlight(const Scene& scene, const PlaneToScreen& plane, const PixelRectangle& part,
                             const gl::Framebuffer& target) {
    const ViewTransform transform = viewTransform(plane, part, scene.viewport.pixelRatio);
    m_outline.draw(scene, transform, target);
    m_arcs.draw(scene, transform, target);
    const DiscLayer::Look look{scene.theme.highlight, scene.theme.discRing, 1.0F,
                               static_cast<float>(scene.discScale) * kLitDiscScale, smallestRadiusOf(scene)};
    m_discs.draw(scene.highlightedDiscs, look, transform, target);
}

void Overlays::drawType(const std::shared_ptr<const MapLabels>& labels,
                        const std::shared_ptr<const DrawList>& annotations, const PixelRectangle& part,
                        const gl::Framebuffer& target, float opacity) {
    m_labels.draw(labels, part, target, opacity);
    m_annotations.draw(annotations, part, target, opacity);
}

} // namespace atlas
