#pragma once

#include <span>
#include <vector>

#include "core/progress.h"
#include "data/basemap/base_map.h"

namespace atlas {

// Side of the grid cells into which polygons are cut. Small cells keep triangles small, so that their
// straight edges follow every projection's curves, and so that those at the horizon or the cut meridian are
// few.
inline constexpr double kCellDegrees = 5.0;

// The triangles of one grid cell; their edges are straight in longitude and latitude.
struct CellTriangles {
    LngLat cellCentre;
    std::vector<LngLat> points;
    std::vector<std::uint32_t> triangles; // three indices each
};

// Cuts polygons to grid cells and triangulates each piece (constrained Delaunay, GEOS). Points along a cell's
// border stand on whole degrees on both sides, so that neighbours meet without gaps in every projection.
// Pieces that GEOS cannot triangulate are left out. An error only when it is cancelled.
Result<std::vector<CellTriangles>> triangulate(std::span<const Polygon> polygons,
                                               const Progress& progress = {});

} // namespace atlas
