#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/result.h"
#include "data/files/resources.h"
#include "data/network/network.h"
#include "model/camera/camera.h"

namespace atlas {

struct BenchOptions {
    std::size_t partnershipCount = 0; // invented ones; 0: the real network
    std::string size = "1920x1080";   // WxH in pixels
    std::string dataFolder;
    bool asJson = false;
};

// What the panels take in each frame, in milliseconds; with a current OpenGL context. The window's side of
// the program knows them.
using PanelTimes = std::function<Result<std::vector<double>>(const NetworkPointer&, const ResourceFolders&,
                                                             const Viewport&)>;

// Measures start-up, redraws, interaction, filters and memory without a display; each frame is finished
// before the clock stops. Returns the exit code.
int runBench(const BenchOptions& options, const PanelTimes& panelTimes);

} // namespace atlas
