#include "scene/page_part.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/drawing/scale_bar.h"
#include "model/page/page_defaults.h"

namespace atlas {

namespace {

constexpr double kScaleBarShare = 0.55; // of its place, at most; the rest is for its words
constexpr double kWidestScaleUnits = 11.0;

std::optional<ScaleBar> scaleBarOf(const SceneInputs& inputs) {
    const PageComposition& page = inputs.page->composition;
    const PageElement& scale = page.element(PageElementKind::Scale);
    if (!scale.isShown) return std::nullopt;
    const Viewport& viewport = inputs.viewport;
    const double pixels = viewport.widthPixels / viewport.pixelRatio / page.width();
    const double widest = std::min(kScaleBarShare * scale.place.width,
                                   kWidestScaleUnits * pageUnitMillimetres(page.width(), page.height()));
    return scaleBarFor(inputs.view.camera, viewport, widest * pixels);
}

// Where the map shows a place in a corner of its room, it goes on beyond.
bool isMapFramed(const SceneInputs& inputs) {
    constexpr double kInside = 1.0;
    const Viewport& viewport = inputs.viewport;
    const double left = viewport.insets.leftPixels + kInside;
    const double top = viewport.insets.topPixels + kInside;
    const double right = viewport.widthPixels - viewport.insets.rightPixels - kInside;
    const double bottom = viewport.heightPixels - viewport.insets.bottomPixels - kInside;
    const std::array<ScreenPoint, 8> points{{{left, top},
                                             {right, top},
                                             {left, bottom},
                                             {right, bottom},
                                             {(left + right) / 2.0, top},
                                             {(left + right) / 2.0, bottom},
                                             {left, (top + bottom) / 2.0},
                                             {right, (top + bottom) / 2.0}}};
    const auto seen = std::count_if(points.begin(), points.end(), [&](const ScreenPoint& point) {
        return placeAt(inputs.view.camera, viewport, point).has_value();
    });
    return inputs.page->composition.element(PageElementKind::Map).isShown && seen >= 2;
}

} // namespace

std::shared_ptr<const DrawList> PagePart::listFor(const SceneInputs& inputs, AnnotationPart::Source source,
                                                  std::shared_ptr<const LocatorGlobe> globe) {
    Inputs wanted{inputs.page,         std::move(source), std::move(globe), scaleBarOf(inputs),
                  isMapFramed(inputs), inputs.theme.id,   inputs.viewport};
    return m_list.get(std::move(wanted), [&](const Inputs& kept) {
        return laidPage(inputs, kept.source, kept.globe.get()).list;
    });
}

LocatorRequest locatorRequestOf(const SceneInputs& inputs) {
    LocatorRequest request{inputs.view.camera, inputs.viewport, {}};
    const Selection& selection = inputs.view.selection;
    if (selection.cities.size() == 1 && !selection.country && !selection.state)
        request.place = inputs.network->cities.location[selection.cities.front()];
    return request;
}

LaidPage laidPage(const SceneInputs& inputs, const AnnotationPart::Source& source,
                  const LocatorGlobe* globe) {
    AnnotationPart::Source ofMap = source;
    ofMap.withLegend = inputs.page->composition.element(PageElementKind::Legend).isShown;
    const AnnotationRequest map = AnnotationPart::requestFor(ofMap, inputs.theme);
    return layOutPage({*inputs.page, map, scaleBarOf(inputs), globe, isMapFramed(inputs)}, inputs.theme,
                      inputs.viewport);
}

} // namespace atlas
