#pragma once

#include "model/camera/camera.h"
#include "model/selection/direction.h"

namespace atlas {

// A step further in that direction.
Camera pannedTowards(const Camera& camera, const Viewport& viewport, Direction direction);

} // namespace atlas
