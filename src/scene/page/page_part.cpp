#include "scene/page/page_part.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/drawing/scale_bar.h"

namespace atlas {

namespace {

constexpr double kScaleBarShare = 0.55; // of its place; the rest is for its words

std::optional<ScaleBar> scaleBarOf(const SceneInputs& inputs) {
    const PageComposition& page = inputs.page->composition;
    const PageElement& scale = page.element(PageElementKind::Scale);
    if (!scale.isShown) return std::nullopt;
    const Viewport& viewport = inputs.viewport;
    const double pixels = viewport.widthPixels / viewport.pixelRatio / page.width();
    return scaleBarFor(inputs.view.camera, viewport, kScaleBarShare * scale.place.width * pixels);
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

LaidPage laidPage(const SceneInputs& inputs, const AnnotationPart::Source& source,
                  const LocatorGlobe* globe) {
    AnnotationPart::Source ofMap = source;
    ofMap.withLegend = inputs.page->composition.element(PageElementKind::Legend).isShown;
    const AnnotationRequest map = AnnotationPart::requestFor(ofMap, inputs.theme);
    return layOutPage({*inputs.page, map, scaleBarOf(inputs), globe, isMapFramed(inputs)}, inputs.theme,
                      inputs.viewport);
}

} // namespace atlas
