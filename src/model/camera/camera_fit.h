#pragma once

#include <span>

#include "model/camera/camera.h"

namespace atlas {

// The view, in the camera's projection, that shows the places as large as the free area allows, with some
// room around them. The few that lie very far from the others (Hawaii from the United States) may lie
// outside. The camera itself when there is no place.
Camera cameraShowing(const Camera& camera, const Viewport& viewport, std::span<const LngLat> places);

// The same where a panel lies over the right of the free area, `coveredPixels` wide: the places are seen
// beside it, and nothing else gives way. One place comes to the middle of what is left, as near as one is;
// where all of the map is in sight, it moves only as far as it must.
Camera cameraShowingBeside(const Camera& camera, const Viewport& viewport, std::span<const LngLat> places,
                           double coveredPixels);

} // namespace atlas
