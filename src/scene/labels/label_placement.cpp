#include "scene/labels/label_placement.h"

#include <algorithm>

#include "scene/labels/label_placer.h"

namespace atlas {

namespace {
constexpr double kSmallestPixelRatio = 0.9; // type of about twelve pixels, capitals of ten
}

double labelPixelRatio(const Viewport& viewport) {
    return std::max(viewport.pixelRatio * viewport.nameScale, kSmallestPixelRatio);
}

std::vector<PlacedLabel> placeNames(const LabelRequest& request) {
    LabelPlacer placer(request);
    placer.placeExtras();
    placer.placeFirstCities();
    placer.placeCountries();
    placer.placeCities();
    return placer.take();
}

std::vector<PlacedLabel> withFocus(const LabelRequest& request, std::vector<PlacedLabel> names) {
    std::erase_if(names, [&](const PlacedLabel& name) {
        return std::any_of(request.covered.begin(), request.covered.end(),
                           [&](const PixelBox& box) { return overlap(box, name.box); });
    });
    if (request.maxCities == 0U || (request.focus.isEmpty() && request.hovered.isEmpty())) return names;
    LabelPlacer placer(request);
    placer.placeFocus(std::move(names));
    return placer.take();
}

std::vector<PlacedLabel> placeLabels(const LabelRequest& request) {
    return withFocus(request, placeNames(request));
}

} // namespace atlas
