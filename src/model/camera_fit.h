#pragma once

#include <span>

#include "model/camera.h"

namespace atlas {

// The view, in the camera's projection, that shows the places as large as the free area allows, with some
// room around them. The few that lie very far from the others (Hawaii from the United States) may lie
// outside. The camera itself when there is no place.
Camera cameraShowing(const Camera& camera, const Viewport& viewport, std::span<const LngLat> places);

} // namespace atlas
