#include "export/pages/page_request.h"

#include <cmath>

namespace atlas {

Camera cameraOfPage(const Camera& camera) {
    if (camera.projection == ProjectionKind::AzimuthalEquidistant)
        return withProjection(camera, ProjectionKind::Orthographic);
    if (camera.projection == ProjectionKind::Orthographic) return camera;
    return withProjection(camera, ProjectionKind::EqualEarth);
}

int posterWidthPixels(const Camera& ofPage) {
    constexpr double kGlobe = 2.0;
    constexpr double kEqualEarth = 2.0545; // its map's width to its height
    const bool isGlobe = ofPage.projection == ProjectionKind::Orthographic;
    return static_cast<int>(std::lround(kPosterHeightPixels * (isGlobe ? kGlobe : kEqualEarth)));
}

} // namespace atlas
