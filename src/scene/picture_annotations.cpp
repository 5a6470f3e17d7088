#include "scene/picture_annotations.h"

#include "model/view/arc_legend.h"
#include "model/view/credit.h"
#include "scene/geometry/disc_geometry.h"
#include "scene/page_part.h"

namespace atlas {

namespace {

// Without the room that is kept for what stands over the map: the bar must not change what it follows from.
FootContent footOf(const SceneInputs& inputs) {
    constexpr double kWidestBarPixels = 140.0;
    FootContent foot;
    if (inputs.withCredit) foot.credits = creditLines(*inputs.network);
    if (inputs.withLegend) foot.scaleBar = scaleBarFor(inputs.view.camera, inputs.viewport, kWidestBarPixels);
    return foot;
}

} // namespace

AnnotationPart::Source annotationSourceOf(const SceneInputs& inputs) {
    Viewport bare = inputs.viewport;
    bare.insets = {};
    const Camera& camera = inputs.view.camera;
    const std::size_t cityCount = inputs.shown->cityCount;
    View view = inputs.view;
    view.camera = {}; // who moves the map changes no word
    return {inputs.title,
            inputs.caption,
            inputs.captionHeading,
            inputs.withLegend,
            inputs.network,
            inputs.shown,
            std::move(view),
            inputs.undated,
            inputs.placeShades,
            discScale(camera, inputs.viewport, cityCount, inputs.theme.discScale),
            discScale(camera, bare, cityCount, inputs.theme.discScale),
            inputs.transparentBackground,
            footOf(inputs)};
}

Annotations pictureAnnotations(const SceneInputs& inputs) {
    if (inputs.page) {
        LaidPage page = laidPage(inputs, annotationSourceOf(inputs));
        Annotations annotations{std::move(page.list), mapInsets(inputs.page->composition, inputs.viewport),
                                std::move(page.notes)};
        for (PageProblem& problem : page.problems)
            annotations.notes.push_back(std::move(problem.text));
        return annotations;
    }
    const bool isBare = inputs.title.empty() && inputs.caption.empty() && inputs.captionHeading.empty();
    if (isBare && !inputs.withLegend && !inputs.withCredit) return {};
    return buildAnnotations(AnnotationPart::requestFor(annotationSourceOf(inputs), inputs.theme),
                            inputs.theme, inputs.viewport);
}

} // namespace atlas
