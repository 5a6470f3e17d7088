#pragma once

#include "core/result.h"
#include "data/files/resources.h"
#include "data/network/network.h"
#include "export/tables/bench_writers.h"
#include "scene/scene_builder.h"

namespace atlas {

// Presents the tour that comes with the atlas, and adds to the figures: how long the first picture takes, and
// each frame of the ways from step to step, 30 a second. `builder` is for pictures. Needs a current OpenGL
// context.
Result<void> measureShow(const NetworkPointer& network, const ResourceFolders& resources,
                         const SceneBuilder& builder, BenchFigures& figures);

} // namespace atlas
