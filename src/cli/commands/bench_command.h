#pragma once

#include <cstddef>
#include <string>

namespace atlas {

struct BenchOptions {
    std::size_t partnershipCount = 0; // invented ones; 0: the real network
    std::string size = "1920x1080";   // WxH in pixels
    std::string dataFolder;
    bool asJson = false;
};

// Measures start-up, redraws, interaction, filters and memory without a display; each frame is finished
// before the clock stops. Returns the exit code.
int runBench(const BenchOptions& options);

} // namespace atlas
