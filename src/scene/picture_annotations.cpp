#include "scene/picture_annotations.h"

#include "model/view/arc_legend.h"
#include "scene/geometry/disc_geometry.h"

namespace atlas {

AnnotationPart::Source annotationSourceOf(const SceneInputs& inputs) {
    Viewport bare = inputs.viewport;
    bare.insets = {};
    const Camera& camera = inputs.view.camera;
    const std::size_t cityCount = inputs.shown->cityCount;
    return {inputs.title,
            inputs.withLegend,
            inputs.network,
            inputs.shown,
            inputs.view.arcStyle,
            hasDashes(inputs.view.filter, *inputs.shown),
            inputs.placeShades != nullptr,
            discScale(camera, inputs.viewport, cityCount),
            discScale(camera, bare, cityCount),
            inputs.transparentBackground};
}

Annotations pictureAnnotations(const SceneInputs& inputs) {
    if (inputs.title.empty() && !inputs.withLegend) return {};
    return buildAnnotations(AnnotationPart::requestFor(annotationSourceOf(inputs), inputs.theme),
                            inputs.theme, inputs.viewport);
}

} // namespace atlas
