#include "scene/basemap/prepared_map.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "scene/basemap/triangulation.h"

namespace atlas {

namespace {

constexpr double kLongestStepDegrees = 1.0; // straight in longitude and latitude is curved on most maps
constexpr std::size_t kChunkPoints = 64;
constexpr double kGraticuleDegrees = 15.0;

// Where each kind of work begins, as shares of the whole; measured at 1:10 million.
constexpr double kLakesBegin = 0.8;
constexpr double kLinesBegin = 0.95;

bool isArtificialEdge(const LngLat& a, const LngLat& b) {
    const bool alongDateLine =
        std::abs(a.longitudeDegrees) > 179.999 && std::abs(b.longitudeDegrees) > 179.999;
    const bool atSouthPole = a.latitudeDegrees < -89.9 && b.latitudeDegrees < -89.9;
    return alongDateLine || atSouthPole;
}

// Collects a line's points and cuts it into chunks; consecutive chunks share a point.
class Chunker {
public:
    explicit Chunker(std::vector<LineChunk>& chunks) : m_chunks(chunks) {}

    void addLine(const std::vector<LngLat>& line, bool skipArtificialEdges) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (i > 0 && skipArtificialEdges && isArtificialEdge(line[i - 1], line[i]))
                flush();
            else if (i > 0)
                addStepsTo(line[i - 1], line[i]);
            add(line[i]);
        }
        flush();
    }

private:
    void addStepsTo(const LngLat& from, const LngLat& to) {
        const double span = std::max(std::abs(to.longitudeDegrees - from.longitudeDegrees),
                                     std::abs(to.latitudeDegrees - from.latitudeDegrees));
        const int steps = static_cast<int>(std::ceil(span / kLongestStepDegrees));
        for (int step = 1; step < steps; ++step) {
            const double share = static_cast<double>(step) / steps;
            add({from.longitudeDegrees + share * (to.longitudeDegrees - from.longitudeDegrees),
                 from.latitudeDegrees + share * (to.latitudeDegrees - from.latitudeDegrees)});
        }
    }

    void add(const LngLat& point) {
        m_points.push_back(point);
        if (m_points.size() < kChunkPoints) return;
        flush();
        m_points.push_back(point);
    }

    void flush() {
        if (m_points.size() >= 2) {
            const SphericalCap cap = capAround(m_points);
            m_chunks.push_back({std::move(m_points), cap});
        }
        m_points.clear();
    }

    std::vector<LineChunk>& m_chunks;
    std::vector<LngLat> m_points;
};

std::vector<LineChunk> chunksOfLines(const std::vector<Line>& lines) {
    std::vector<LineChunk> chunks;
    Chunker chunker(chunks);
    for (const Line& line : lines)
        chunker.addLine(line, false);
    return chunks;
}

std::vector<LineChunk> graticuleChunks() {
    std::vector<Line> lines;
    for (double longitude = -180.0; longitude < 180.0; longitude += kGraticuleDegrees) {
        lines.push_back({{longitude, -75.0}, {longitude, 75.0}});
    }
    for (double latitude = -75.0; latitude <= 75.0; latitude += kGraticuleDegrees) {
        lines.push_back({{-180.0, latitude}, {180.0, latitude}});
    }
    return chunksOfLines(lines);
}

} // namespace

SphericalCap capAround(const std::vector<LngLat>& points) {
    UnitVector sum{0.0, 0.0, 0.0};
    for (const LngLat& point : points)
        sum += toUnitVector(point);
    const double length = glm::length(sum);
    if (length < 1e-9) return {{1.0, 0.0, 0.0}, kPi};
    SphericalCap cap{sum / length, 0.0};
    double smallestCosine = 1.0;
    for (const LngLat& point : points)
        smallestCosine = std::min(smallestCosine, glm::dot(cap.axis, toUnitVector(point)));
    cap.radiusRadians = std::acos(std::clamp(smallestCosine, -1.0, 1.0));
    return cap;
}

bool overlap(const SphericalCap& a, const SphericalCap& b) {
    const double reach = a.radiusRadians + b.radiusRadians;
    return reach >= kPi || glm::dot(a.axis, b.axis) >= std::cos(reach);
}

std::vector<LineChunk> chunksOfRings(const std::vector<Polygon>& polygons) {
    std::vector<LineChunk> chunks;
    Chunker chunker(chunks);
    for (const Polygon& polygon : polygons) {
        for (const Ring& ring : polygon.rings)
            chunker.addLine(ring, true);
    }
    return chunks;
}

Result<std::vector<FillChunk>> chunksOfCells(const std::vector<Polygon>& polygons, const Progress& progress) {
    Result<std::vector<CellTriangles>> cells = triangulate(polygons, progress);
    if (!cells) return tl::unexpected<Error>(cells.error());
    std::vector<FillChunk> chunks;
    for (CellTriangles& cell : *cells) {
        const SphericalCap cap = capAround(cell.points);
        chunks.push_back({cell.cellCentre, std::move(cell.points), std::move(cell.triangles), cap});
    }
    return chunks;
}

Result<PreparedMap> prepareMap(const BaseMap& map, const Progress& progress) {
    Result<std::vector<FillChunk>> land = chunksOfCells(map.land, partOf(progress, 0.0, kLakesBegin));
    if (!land) return tl::unexpected<Error>(land.error());
    Result<std::vector<FillChunk>> lakes =
        chunksOfCells(map.lakes, partOf(progress, kLakesBegin, kLinesBegin));
    if (!lakes) return tl::unexpected<Error>(lakes.error());
    PreparedMap prepared;
    prepared.level = map.level;
    prepared.land = *std::move(land);
    prepared.lakes = *std::move(lakes);
    const auto isWanted = [&] { return goesOn(progress, kLinesBegin, "preparing coasts"); };
    if (!isWanted()) return cancelled();
    prepared.coast = chunksOfRings(map.land);
    if (!isWanted()) return cancelled();
    prepared.lakeShores = chunksOfRings(map.lakes);
    prepared.borders = chunksOfLines(map.borders);
    prepared.stateLines = chunksOfLines(map.stateLines);
    prepared.graticule = graticuleChunks();
    return prepared;
}

} // namespace atlas
