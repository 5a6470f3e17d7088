#pragma once

#include <vector>

#include "render/light/light_field.h"

namespace atlas {

// Mean number of arcs over each cell of a coarse grid that covers the picture, bottom row first as OpenGL has
// it.
struct DensityGrid {
    int columns = 0;
    int rows = 0;
    std::vector<float> density;

    float at(float column, float row) const; // between the cells' middles, linearly
};

// Counts how densely arcs cover a picture, cell by cell, without drawing them.
class DensitySurvey {
public:
    // Sides in pixels of the whole picture.
    void reset(int widthPixels, int heightPixels);

    // `origin`: of the strokes' field in the picture, in pixels from the bottom left.
    void add(const LightStrokes& strokes, glm::vec2 origin);

    const DensityGrid& grid() const { return m_grid; }
    float cellPixels() const { return m_cellPixels; }

private:
    DensityGrid m_grid;
    float m_cellPixels = 1.0F;
};

// How accumulated density becomes light.
struct Exposure {
    float gain = 1.0F;     // of the density, before the logarithm
    float whiteLog = 1.0F; // log(1 + gain * density) that counts as full light
};

// Exposure adapts to what is visible: a few arcs are each at full light; with the whole network the densest
// places are, and a single arc is faint but still there.
// `scale`: how much denser the whole is than what the grid counted, when that is a sample.
Exposure exposureFor(const DensityGrid& grid, float scale = 1.0F);

// The grid blurred over about a twelfth of the picture's width: what density is usual around.
DensityGrid surroundOf(const DensityGrid& grid, float scale = 1.0F);

// What the tone mapping of a whole picture needs to know.
struct ArcSurvey {
    Exposure exposure;
    DensityGrid surround;
    float cellPixels = 1.0F; // side of the grid's cells in the picture
};

} // namespace atlas
