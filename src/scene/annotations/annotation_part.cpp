#include "scene/annotations/annotation_part.h"

#include <utility>

#include "analysis/findings/gap_shading.h"
#include "model/view/arc_legend.h"

namespace atlas {

std::shared_ptr<const DrawList> AnnotationPart::annotationsFor(Source source, const Theme& theme,
                                                               const Viewport& viewport) {
    if (source.title.empty() && !source.withLegend) {
        m_list.forget();
        return nullptr;
    }
    Inputs wanted{
        std::move(source.title), source.withLegend, headline(*source.shown), source.network, source.style,
        source.hasDashes,        source.isShaded,   source.discScale,        theme.id,       viewport};
    return m_list.get(std::move(wanted), [&](const Inputs& inputs) {
        AnnotationRequest request{inputs.title, inputs.headline, {}, {}, inputs.discScale};
        if (inputs.withLegend)
            request.legend = arcLegend(inputs.style, theme, arcScaleOf(*inputs.network), inputs.hasDashes);
        if (inputs.withLegend && inputs.isShaded) request.shading = gapLegend(theme);
        return buildAnnotations(request, theme, viewport);
    });
}

} // namespace atlas
