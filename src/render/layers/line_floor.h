#pragma once

#include "core/result.h"
#include "model/camera/camera.h"
#include "scene/scene.h"

namespace atlas {

// How long OpenGL needs for the points of the scene's arcs as bare GL_LINES of one colour, without blending
// or smoothing: the least that drawing them as lines can cost here. The median of a few runs, in
// milliseconds. Traces what is not traced yet, outside of the measurement.
Result<double> measureLineFloor(const Scene& scene, const Camera& camera);

} // namespace atlas
