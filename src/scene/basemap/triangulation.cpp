#include "scene/basemap/triangulation.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <iterator>
#include <map>
#include <memory>
#include <unordered_map>
#include <utility>

#include "core/parallel.h"
#include "scene/basemap/geos.h"

namespace atlas {

namespace {

struct PlaceHash {
    std::size_t operator()(const LngLat& place) const {
        // D. E. Knuth, The Art of Computer Programming vol. 3, 6.4: multiplicative hashing.
        return static_cast<std::size_t>((std::bit_cast<std::uint64_t>(place.longitudeDegrees) * 31U +
                                         std::bit_cast<std::uint64_t>(place.latitudeDegrees)) *
                                        0x9E3779B97F4A7C15ULL);
    }
};

// Cells from west to east and south to north, half open.
struct CellRange {
    int west, south, east, north;
    bool isOneCell() const { return east - west == 1 && north - south == 1; }
    LngLat minimum() const { return {west * kCellDegrees, south * kCellDegrees}; }
    LngLat maximum() const { return {east * kCellDegrees, north * kCellDegrees}; }
};

class Triangulator {
public:
    explicit Triangulator(SharedProgress& progress) : m_progress(progress) {}

    // Adds what of the polygon lies in columns of cells from `west` up to `east`.
    void add(const Polygon& polygon, int west, int east) {
        CellRange range = cellsOf(polygon.rings.front());
        range.west = std::max(range.west, west);
        range.east = std::min(range.east, east);
        if (range.west >= range.east || !m_progress.next()) return;
        const geos::Geometry geometry = own(m_geos.polygonOf(polygon.rings));
        if (geometry) cut(geometry.get(), range);
    }

    std::vector<CellTriangles> take() {
        std::vector<CellTriangles> result;
        result.reserve(m_cells.size());
        for (auto& [cell, triangles] : m_cells) {
            triangles.points.shrink_to_fit(); // they stay as long as the level, and have grown by doubling
            triangles.triangles.shrink_to_fit();
            result.push_back(std::move(triangles));
        }
        return result;
    }

private:
    GEOSContextHandle_t handle() const { return m_geos.handle(); }
    geos::Geometry own(GEOSGeometry* geometry) const { return m_geos.own(geometry); }

    static CellRange cellsOf(const Ring& ring) {
        const auto [west, east] = std::minmax_element(
            ring.begin(), ring.end(),
            [](const LngLat& a, const LngLat& b) { return a.longitudeDegrees < b.longitudeDegrees; });
        const auto [south, north] = std::minmax_element(
            ring.begin(), ring.end(),
            [](const LngLat& a, const LngLat& b) { return a.latitudeDegrees < b.latitudeDegrees; });
        const auto floorCell = [](double degrees) {
            return static_cast<int>(std::floor(degrees / kCellDegrees));
        };
        const auto ceilCell = [](double degrees) {
            return static_cast<int>(std::ceil(degrees / kCellDegrees));
        };
        CellRange range{floorCell(west->longitudeDegrees), floorCell(south->latitudeDegrees),
                        ceilCell(east->longitudeDegrees), ceilCell(north->latitudeDegrees)};
        range.east = std::max(range.east, range.west + 1);
        range.north = std::max(range.north, range.south + 1);
        return range;
    }

    // Halves the range until it is one cell, clipping as it goes, so that long coasts are not walked once per
    // cell.
    void cut(const GEOSGeometry* geometry, CellRange range) {
        if (!m_progress.goesOn()) return;
        const LngLat low = range.minimum();
        const LngLat high = range.maximum();
        const geos::Geometry clipped =
            own(GEOSClipByRect_r(handle(), geometry, low.longitudeDegrees, low.latitudeDegrees,
                                 high.longitudeDegrees, high.latitudeDegrees));
        if (!clipped || GEOSisEmpty_r(handle(), clipped.get()) == 1) return;
        if (range.isOneCell()) {
            triangulateParts(clipped.get(), range);
            return;
        }
        CellRange first = range;
        CellRange second = range;
        if (range.east - range.west >= range.north - range.south) {
            first.east = second.west = range.west + (range.east - range.west) / 2;
        } else {
            first.north = second.south = range.south + (range.north - range.south) / 2;
        }
        cut(clipped.get(), first);
        cut(clipped.get(), second);
    }

    void triangulateParts(const GEOSGeometry* geometry, const CellRange& cell) {
        const int parts = GEOSGetNumGeometries_r(handle(), geometry);
        for (int part = 0; part < parts; ++part) {
            const GEOSGeometry* polygon = GEOSGetGeometryN_r(handle(), geometry, part);
            if (GEOSGeomTypeId_r(handle(), polygon) != GEOS_POLYGON) continue;
            const geos::Geometry dense = own(withBorderPoints(polygon));
            if (!dense) continue;
            const geos::Geometry triangles =
                own(GEOSConstrainedDelaunayTriangulation_r(handle(), dense.get()));
            if (triangles) append(triangles.get(), cell);
        }
    }

    GEOSGeometry* withBorderPoints(const GEOSGeometry* polygon) const {
        std::vector<Ring> rings{denseRing(GEOSGetExteriorRing_r(handle(), polygon))};
        const int holes = GEOSGetNumInteriorRings_r(handle(), polygon);
        for (int hole = 0; hole < holes; ++hole) {
            rings.push_back(denseRing(GEOSGetInteriorRingN_r(handle(), polygon, hole)));
        }
        return m_geos.polygonOf(rings);
    }

    // Adds the whole degrees along edges that run along a meridian or a parallel.
    Ring denseRing(const GEOSGeometry* ring) const {
        Ring dense;
        for (const LngLat& point : m_geos.pointsOf(ring)) {
            if (!dense.empty()) addWholeDegrees(dense.back(), point, dense);
            dense.push_back(point);
        }
        return dense;
    }

    static void addWholeDegrees(LngLat from, LngLat to, Ring& ring) {
        const bool alongMeridian = from.longitudeDegrees == to.longitudeDegrees;
        const bool alongParallel = from.latitudeDegrees == to.latitudeDegrees;
        if (alongMeridian == alongParallel) return;
        const double start = alongMeridian ? from.latitudeDegrees : from.longitudeDegrees;
        const double end = alongMeridian ? to.latitudeDegrees : to.longitudeDegrees;
        const double step = start < end ? 1.0 : -1.0;
        double degree = step > 0.0 ? std::floor(start) + 1.0 : std::ceil(start) - 1.0;
        for (; step > 0.0 ? degree < end : degree > end; degree += step) {
            ring.push_back(alongMeridian ? LngLat{from.longitudeDegrees, degree}
                                         : LngLat{degree, from.latitudeDegrees});
        }
    }

    void append(const GEOSGeometry* triangles, const CellRange& range) {
        CellTriangles& cell = m_cells[{range.west, range.south}];
        cell.cellCentre = {(range.west + 0.5) * kCellDegrees, (range.south + 0.5) * kCellDegrees};
        std::unordered_map<LngLat, std::uint32_t, PlaceHash> indexOf;
        const int count = GEOSGetNumGeometries_r(handle(), triangles);
        for (int triangle = 0; triangle < count; ++triangle) {
            const GEOSGeometry* ring =
                GEOSGetExteriorRing_r(handle(), GEOSGetGeometryN_r(handle(), triangles, triangle));
            if (ring == nullptr) continue;
            const std::vector<LngLat> corners = m_geos.pointsOf(ring);
            for (std::size_t corner = 0; corner < 3; ++corner) {
                const LngLat& point = corners[corner];
                const auto [place, isNew] =
                    indexOf.try_emplace(point, static_cast<std::uint32_t>(cell.points.size()));
                if (isNew) cell.points.push_back(point);
                cell.triangles.push_back(place->second);
            }
        }
    }

    SharedProgress& m_progress;
    geos::Context m_geos;
    std::map<std::pair<int, int>, CellTriangles> m_cells;
};

} // namespace

Result<std::vector<CellTriangles>> triangulate(std::span<const Polygon> polygons, const Progress& progress) {
    constexpr int kColumnsPerStrip = 6;
    constexpr int kFirstColumn = -static_cast<int>(180.0 / kCellDegrees);
    constexpr std::size_t kStrips = static_cast<std::size_t>(360.0 / kCellDegrees) / kColumnsPerStrip + 1;
    std::array<std::vector<CellTriangles>, kStrips> strips;
    SharedProgress shared(progress, "triangulating the map", polygons.size());
    inParallel(kStrips, [&](std::size_t strip) {
        const int west = kFirstColumn + static_cast<int>(strip) * kColumnsPerStrip;
        Triangulator triangulator(shared);
        for (const Polygon& polygon : polygons) {
            if (!polygon.rings.empty() && polygon.rings.front().size() >= 4)
                triangulator.add(polygon, west, west + kColumnsPerStrip);
        }
        strips[strip] = triangulator.take();
    });
    if (shared.isCancelled()) return cancelled();
    std::vector<CellTriangles> all;
    for (std::vector<CellTriangles>& strip : strips)
        std::move(strip.begin(), strip.end(), std::back_inserter(all));
    return all;
}

} // namespace atlas
