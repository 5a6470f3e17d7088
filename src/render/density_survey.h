#pragma once

#include <vector>

namespace atlas {

// Mean number of arcs over each cell of a coarse grid that covers the picture, bottom row first as OpenGL has
// it.
struct DensityGrid {
    int columns = 0;
    int rows = 0;
    std::vector<float> density;
};

// How accumulated density becomes light.
struct Exposure {
    float gain = 1.0F;     // of the density, before the logarithm
    float whiteLog = 1.0F; // log(1 + gain * density) that counts as full light
};

// Exposure adapts to what is visible: a few arcs are each at full light; with the whole network the densest
// places are, and a single arc is faint but still there.
Exposure exposureFor(const DensityGrid& grid);

// The grid blurred over about a twelfth of the picture's width: what density is usual around.
DensityGrid surroundOf(const DensityGrid& grid);

} // namespace atlas
