#pragma once

#include "core/result.h"
#include "gl/framebuffer.h"
#include "render/layers/annotation_layer.h"
#include "render/layers/disc_layer.h"
#include "render/layers/highlight_layer.h"
#include "render/layers/label_layer.h"
#include "render/layers/outline_layer.h"

namespace atlas {

// What lies on top of a composed picture: the outline of what is selected, highlighted arcs and cities,
// names, title and legend. Little enough to be drawn anew for every frame.
class Overlays {
public:
    static Result<Overlays> create();

    // `part`: what of the whole picture the target holds.
    void draw(const Scene& scene, const PlaneToScreen& plane, const PixelRectangle& part,
              const gl::Framebuffer& target);

    // Outline, arcs and cities alone.
    void drawHighlight(const Scene& scene, const PlaneToScreen& plane, const PixelRectangle& part,
                       const gl::Framebuffer& target);

    // Names, title and legend alone; each may be null.
    void drawType(const std::shared_ptr<const MapLabels>& labels,
                  const std::shared_ptr<const DrawList>& annotations, const PixelRectangle& part,
                  const gl::Framebuffer& target, float opacity = 1.0F);

private:
    Overlays(OutlineLayer outline, HighlightLayer arcs, DiscLayer discs, LabelLayer labels,
             AnnotationLayer annotations)
        : m_outline(std::move(outline)),
          m_arcs(std::move(arcs)),
          m_discs(std::move(discs)),
          m_labels(std::move(labels)),
          m_annotations(std::move(annotations)) {}

    OutlineLayer m_outline;
    HighlightLayer m_arcs;
    DiscLayer m_discs;
    LabelLayer m_labels;
    AnnotationLayer m_annotations;
};

} // namespace atlas
