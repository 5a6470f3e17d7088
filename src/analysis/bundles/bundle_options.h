#pragma once

#include <cstddef>

namespace atlas {

// How ways are shared. The mesh: its nodes lie closer where there are more cities. The cost of a way along an
// edge of the mesh falls with its use, to `cheapestShare` of its length.
struct BundleOptions {
    double finestSpacingKilometres = 25.0;  // of nodes, where cities are densest
    double widestSpacingKilometres = 350.0; // on the oceans
    std::size_t citiesAround = 30;          // whose distance says how dense cities are:
    double spacingPerReach = 0.4;           // spacing as a share of it

    int rounds = 4;             // of shortest ways, each by what the last has used
    double cheapestShare = 0.15;
    double usePower = 0.4;      // how fast the cost falls with use
    double useOfHalf = 20.0;     // ways along an edge that bring it half way down, at power 1
    double widestEllipse = 1.2; // ways stay where they could be so many times as long as the direct one

    double longestWay = 1.3;    // on the mesh, in direct ways
    double reach=1.65;
    int smoothingRounds = 60;
    double smoothPower = 0.75, smoothShort = 0.15, lengthPower = 1.0;
    double largestDetour = 1.5; // of the drawn curve; beyond, a partnership has its great circle
};

} // namespace atlas
