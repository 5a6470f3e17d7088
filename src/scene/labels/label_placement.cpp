#include "scene/labels/label_placement.h"

#include <algorithm>

#include "scene/labels/label_placer.h"

namespace atlas {

namespace {
constexpr double kSmallestPixelRatio = 0.9; // type of about twelve pixels, capitals of ten
}

double labelPixelRatio(const Viewport& viewport) {
    return std::max(viewport.pixelRatio, kSmallestPixelRatio);
}

std::vector<PlacedLabel> placeLabels(const LabelRequest& request) {
    LabelPlacer placer(request);
    placer.placeFocus();
    placer.placeExtras();
    placer.placeCountries();
    placer.placeCities();
    return placer.take();
}

} // namespace atlas
