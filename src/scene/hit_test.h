#pragma once

#include "scene/scene.h"

namespace atlas {

// The city or, when none is near, the arc nearest to a point of the picture, within `reachPixels` of its
// edge. Arcs that are not yet traced are not found.
Target hitTest(const Scene& scene, const Camera& camera, ScreenPoint point, double reachPixels = 6.0);

} // namespace atlas
