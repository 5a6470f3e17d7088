#include "scene/basemap/map_paths.h"

namespace atlas {

MapPaths pathsOf(const MapGeometry& map) {
    MapPaths paths;
    paths.land = ringsOf(map.land);
    paths.lakes = ringsOf(map.lakes);
    if (std::vector<PlaneLine> outline = linesOf(map.outline); !outline.empty())
        paths.outline = std::move(outline.front());
    paths.graticule = linesOf(map.graticule);
    paths.distanceCircles = linesOf(map.distanceCircles);
    paths.coast = linesOf(map.coast);
    paths.lakeShores = linesOf(map.lakeShores);
    paths.borders = linesOf(map.borders);
    paths.stateLines = linesOf(map.stateLines);
    return paths;
}

} // namespace atlas
