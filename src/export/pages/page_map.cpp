#include "export/pages/page_map.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "export/pages/column_block.h"
#include "scene/basemap/prepared_map.h"

namespace atlas {

namespace {

std::int16_t steps(double degrees) {
    return static_cast<std::int16_t>(std::lround(std::clamp(degrees, -180.0, 180.0) / 180.0 * 32767.0));
}

struct Places {
    std::vector<std::int16_t> longitudes;
    std::vector<std::int16_t> latitudes;

    void add(const LngLat& place) {
        longitudes.push_back(steps(place.longitudeDegrees));
        latitudes.push_back(steps(place.latitudeDegrees));
    }
    void write(const std::string& name, ColumnBlock& block) const {
        block.addDifferences(name + "Lng", longitudes);
        block.addDifferences(name + "Lat", latitudes);
    }
};

void addFill(const std::string& name, const std::vector<FillChunk>& chunks, ColumnBlock& block) {
    Places places;
    std::vector<std::int16_t> middles;
    std::vector<std::uint16_t> pointCounts;
    std::vector<std::uint16_t> cornerCounts;
    std::vector<std::uint16_t> corners; // three of a triangle, counted in its cell
    for (const FillChunk& chunk : chunks) {
        middles.push_back(steps(chunk.cellCentre.longitudeDegrees));
        pointCounts.push_back(static_cast<std::uint16_t>(chunk.points.size()));
        cornerCounts.push_back(static_cast<std::uint16_t>(chunk.triangles.size()));
        for (const LngLat& point : chunk.points)
            places.add(point);
        for (const std::uint32_t corner : chunk.triangles)
            corners.push_back(static_cast<std::uint16_t>(corner));
    }
    places.write(name, block);
    block.add(name + "Middles", middles);
    block.add(name + "Points", pointCounts);
    block.add(name + "Counts", cornerCounts);
    block.addDifferences(name + "Corners", corners);
}

void addLines(const std::string& name, const std::vector<LineChunk>& chunks, ColumnBlock& block) {
    Places places;
    std::vector<std::uint16_t> pointCounts;
    for (const LineChunk& chunk : chunks) {
        pointCounts.push_back(static_cast<std::uint16_t>(chunk.points.size()));
        for (const LngLat& point : chunk.points)
            places.add(point);
    }
    places.write(name, block);
    block.add(name + "Points", pointCounts);
}

} // namespace

Result<PageMap> pageMap(const std::filesystem::path& naturalEarth, DetailLevel level,
                        const Progress& progress) {
    Result<LoadedBaseMap> loaded = loadBaseMap(naturalEarth, level, progress);
    if (!loaded) return tl::unexpected(loaded.error());
    const Result<PreparedMap> map = prepareMap(loaded->map, progress);
    if (!map) return tl::unexpected(map.error());
    ColumnBlock block;
    addFill("land", map->land, block);
    addFill("lakes", map->lakes, block);
    addLines("coast", map->coast, block);
    addLines("shores", map->lakeShores, block);
    addLines("borders", map->borders, block);
    addLines("states", map->stateLines, block);
    return PageMap{block.packed(), std::move(loaded->messages)};
}

} // namespace atlas
