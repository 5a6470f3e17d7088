#include "scene/annotations/annotation_part.h"

#include <utility>

#include "analysis/findings/gap_shading.h"
#include "model/view/arc_legend.h"

namespace atlas {

AnnotationRequest AnnotationPart::requestFor(const Source& source, const Theme& theme) {
    AnnotationRequest request{source.title,
                              headline(*source.shown),
                              {},
                              {},
                              source.discScale,
                              source.largestDiscScale,
                              source.isTransparent,
                              source.foot};
    if (source.withLegend)
        request.legend = arcLegend(source.style, theme, arcScaleOf(*source.network), source.hasDashes);
    if (source.withLegend && source.isShaded) request.shading = gapLegend(theme);
    return request;
}

std::shared_ptr<const DrawList> AnnotationPart::annotationsFor(Source source, const Theme& theme,
                                                               const Viewport& viewport) {
    if (source.isEmpty()) {
        m_list.forget();
        return nullptr;
    }
    return m_list.get({std::move(source), theme.id, viewport}, [&](const Inputs& inputs) {
        return buildAnnotations(requestFor(inputs.source, theme), theme, viewport).list;
    });
}

} // namespace atlas
