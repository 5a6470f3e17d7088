#pragma once

#include "core/result.h"
#include "gl/framebuffer.h"
#include "render/annotation_layer.h"
#include "render/disc_layer.h"
#include "render/highlight_layer.h"

namespace atlas {

// What lies on top of a composed picture: highlighted arcs and cities, title and legend. Little enough to be
// drawn anew for every frame.
class Overlays {
public:
    static Result<Overlays> create();

    // `part`: what of the whole picture the target holds.
    void draw(const Scene& scene, const PlaneToScreen& plane, const PixelRectangle& part,
              const gl::Framebuffer& target);

private:
    Overlays(HighlightLayer arcs, DiscLayer discs, AnnotationLayer annotations)
        : m_arcs(std::move(arcs)), m_discs(std::move(discs)), m_annotations(std::move(annotations)) {}

    HighlightLayer m_arcs;
    DiscLayer m_discs;
    AnnotationLayer m_annotations;
};

} // namespace atlas
