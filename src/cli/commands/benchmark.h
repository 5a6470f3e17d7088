#pragma once

#include "core/result.h"
#include "data/files/resources.h"
#include "data/network/network.h"
#include "export/tables/bench_writers.h"
#include "model/camera/camera.h"
#include "scene/scene_builder.h"

namespace atlas {

// Needs a current OpenGL context.
Result<BenchFigures> measure(const NetworkPointer& network, const ResourceFolders& resources,
                             SceneBuilder builder, const Viewport& viewport);

} // namespace atlas
