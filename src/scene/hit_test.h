#pragma once

#include "model/selection/spot.h"
#include "scene/scene.h"

namespace atlas {

// The city or, when none is near, the arc nearest to a point of the picture, within `reachPixels` of its
// edge. Arcs that are not yet traced are not found, and while some are lit
// by what is selected, those that are dimmed are ground: nobody aims at one of them.
Target hitTest(const Scene& scene, const Camera& camera, ScreenPoint point, double reachPixels = 6.0);

// How far from the point what lies at a spot may be, in pixels.
struct SpotReach {
    double cityPixels = 12.0;
    double arcPixels = 6.0;
};

// All that lies at a spot, the nearest first, by the same rules.
Spot spotAt(const Scene& scene, const Camera& camera, ScreenPoint point, SpotReach reach = {});

} // namespace atlas
