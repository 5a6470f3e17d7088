#pragma once

#include <vector>

#include "core/progress.h"
#include "data/basemap/base_map.h"
#include "geo/lng_lat.h"

namespace atlas {

// A cone from the globe's middle: the places within an angle of an axis.
struct SphericalCap {
    UnitVector axis{1.0, 0.0, 0.0};
    double radiusRadians = 0.0;

    friend bool operator==(const SphericalCap&, const SphericalCap&) = default;
};

SphericalCap capAround(const std::vector<LngLat>& points);
bool overlap(const SphericalCap& a, const SphericalCap& b);

// A run of a line, short enough to be dropped as a whole when out of sight.
struct LineChunk {
    std::vector<LngLat> points;
    SphericalCap cap;
};

struct FillChunk {
    LngLat cellCentre;
    std::vector<LngLat> points;
    std::vector<std::uint32_t> triangles; // three indices each
    SphericalCap cap;
};

// A level of the base map made ready for projecting: polygons triangulated, lines densified and chunked. The
// artificial edges of the data, along ±180° and at the south pole, have no coast.
struct PreparedMap {
    DetailLevel level = DetailLevel::Coarse110m;
    std::vector<FillChunk> land;
    std::vector<FillChunk> lakes;
    std::vector<LineChunk> coast;
    std::vector<LineChunk> lakeShores;
    std::vector<LineChunk> borders;
    std::vector<LineChunk> stateLines;
    std::vector<LineChunk> graticule; // every 15°
};

// The outlines of polygons, but for the artificial edges.
std::vector<LineChunk> chunksOfRings(const std::vector<Polygon>& polygons);

// Cut to cells and triangulated. An error, here and below, only when it is cancelled.
Result<std::vector<FillChunk>> chunksOfCells(const std::vector<Polygon>& polygons,
                                             const Progress& progress = {});

Result<PreparedMap> prepareMap(const BaseMap& map, const Progress& progress = {});

} // namespace atlas
