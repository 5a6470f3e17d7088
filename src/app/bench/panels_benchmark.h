#pragma once

#include <vector>

#include "core/result.h"
#include "data/files/resources.h"
#include "data/network/network.h"
#include "model/camera/camera.h"

namespace atlas {

// What the panels cost in each frame of the window, in milliseconds: those of a first start, laid out, drawn
// and finished, without the map. Needs a current OpenGL context.
Result<std::vector<double>> measurePanels(const NetworkPointer& network, const ResourceFolders& resources,
                                          const Viewport& viewport);

} // namespace atlas
