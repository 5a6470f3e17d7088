#pragma once

#include <vector>

#include "scene/basemap/map_geometry.h"
#include "scene/geometry/mesh_paths.h"

namespace atlas {

// The base map of a scene for writers of vectors, in the map plane (globe radii, y up): rings and lines where
// MapGeometry has triangles and ribbons.
struct MapPaths {
    std::vector<PlaneLine> land; // rings, see ringsOf(): fill them by the even-odd or the non-zero rule
    std::vector<PlaneLine> lakes;
    PlaneLine outline; // the map's edge, closed; its inside is the ocean
    std::vector<PlaneLine> graticule;
    std::vector<PlaneLine> distanceCircles;
    std::vector<PlaneLine> coast;
    std::vector<PlaneLine> lakeShores;
    std::vector<PlaneLine> borders;
    std::vector<PlaneLine> stateLines;
};

// Takes from milliseconds for the world to about a second for the finest level.
MapPaths pathsOf(const MapGeometry& map);

} // namespace atlas
