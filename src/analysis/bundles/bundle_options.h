#pragma once

#include <cstddef>
#include <cstdint>

namespace atlas {

// How ways are shared. They lead over a mesh, whose nodes lie closer where there are more cities. What a way
// costs along an edge of the mesh falls from its length to `cheapestShare` of it with the number n of
// partnerships that go there: the share is c + (1 - c) / (1 + (n / halfwayUse)^usePower).
struct BundleOptions {
    double finestSpacingKilometres = 25.0;  // of nodes, where cities are densest
    double widestSpacingKilometres = 350.0; // on the oceans
    std::size_t citiesAround = 30;          // as far as the n-th city is, so far apart lie nodes,
    double spacingPerReach = 0.4;           // times this

    int rounds = 4; // of cheapest ways, each by what the last has used
    double cheapestShare = 0.15;
    double usePower = 0.4;
    double halfwayUse = 20.0;

    double longestWay = 1.25;   // on the mesh, in direct ways; a longer one is looked for again
    double largestDetour = 1.5; // of the drawn curve; beyond, a partnership has its great circle
};

// The farther one looks away, the more is shared. Levels do not depend on each other.
enum class BundleLevel : std::uint8_t { World, Continent, Region };

inline BundleLevel bundleLevelAt(double zoom) { // of a camera: 0 shows the whole map
    if (zoom < 2.5) return BundleLevel::World;
    return zoom < 5.5 ? BundleLevel::Continent : BundleLevel::Region;
}

BundleOptions bundleOptionsOf(BundleLevel level);

} // namespace atlas
