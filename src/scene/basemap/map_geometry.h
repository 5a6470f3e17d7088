#pragma once

#include <optional>

#include "geo/projection.h"
#include "scene/basemap/distance_circles.h"
#include "scene/basemap/prepared_map.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// The base map in the plane of one projection.
struct MapGeometry {
    FillMesh sphere; // all of the map's area: the ocean
    FillMesh land;
    FillMesh lakes;
    LineMesh outline;         // the map's edge
    LineMesh graticule;       // not where there are distance circles
    LineMesh distanceCircles; // on azimuthal equidistant maps
    LineMesh coast;
    LineMesh lakeShores;
    LineMesh borders;
    LineMesh stateLines;
};

// Projects a prepared map, cut exactly where the projection breaks the globe. `view`: what lies wholly
// outside this cap is left out; nothing: everything is kept. `withStateLines`: they are clutter on a map of
// the whole world.
MapGeometry projectMap(const PreparedMap& map, const Projection& projection,
                       const std::optional<SphericalCap>& view, bool withStateLines,
                       const DistanceCircles& circles = {});

} // namespace atlas
