#include "scene/annotations/annotation_part.h"

#include <utility>

#include "analysis/findings/map_legend.h"
#include "model/workspace/trail.h"
#include "scene/geometry/disc_samples.h"

namespace atlas {

AnnotationRequest AnnotationPart::requestFor(const Source& source, const Theme& theme) {
    AnnotationRequest request;
    request.title = source.title;
    request.caption = source.caption;
    request.captionHeading = source.captionHeading;
    request.headline = headline(*source.shown);
    // Under the name of what is selected, the figures would be taken for its own.
    const std::string selected = selectionName(*source.network, source.view.selection);
    if (!selected.empty() && source.title == selected) request.headline = "Among " + request.headline;
    request.mostPartners = mostPartnersOf(source.shown->partnersByCity);
    request.discScale = source.discScale;
    request.largestDiscScale = source.largestDiscScale;
    request.isTransparent = source.isTransparent;
    request.foot = source.foot;
    if (!source.withLegend) return request;
    MapLegend legend = mapLegend(
        {*source.network, *source.shown, source.undated.get(),
         comparedKinds(*source.network, *source.shown, source.view.selection), source.placeShades.get()},
        source.view, theme, arcScaleOf(*source.network));
    request.legend = std::move(legend.arcs);
    request.more = std::move(legend.more);
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
