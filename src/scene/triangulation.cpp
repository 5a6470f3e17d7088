#include "scene/triangulation.h"

#include <geos_c.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <utility>

namespace atlas {

namespace {

struct ContextDeleter {
    void operator()(GEOSContextHandle_HS* context) const { GEOS_finish_r(context); }
};
using Context = std::unique_ptr<GEOSContextHandle_HS, ContextDeleter>;

struct GeometryDeleter {
    GEOSContextHandle_t context;
    void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
using Geometry = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

// Cells from west to east and south to north, half open.
struct CellRange {
    int west, south, east, north;
    bool isOneCell() const { return east - west == 1 && north - south == 1; }
    LngLat minimum() const { return {west * kCellDegrees, south * kCellDegrees}; }
    LngLat maximum() const { return {east * kCellDegrees, north * kCellDegrees}; }
};

class Triangulator {
public:
    Triangulator() : m_context(GEOS_init_r()) {
        GEOSContext_setNoticeMessageHandler_r(m_context.get(), nullptr, nullptr);
        GEOSContext_setErrorMessageHandler_r(m_context.get(), nullptr, nullptr);
    }

    void add(const Polygon& polygon) {
        Geometry geometry = own(polygonOf(polygon.rings));
        if (geometry) cut(geometry.get(), cellsOf(polygon.rings.front()));
    }

    std::vector<CellTriangles> take() {
        std::vector<CellTriangles> result;
        result.reserve(m_cells.size());
        for (auto& [cell, triangles] : m_cells)
            result.push_back(std::move(triangles));
        return result;
    }

private:
    GEOSContextHandle_t handle() const { return m_context.get(); }
    Geometry own(GEOSGeometry* geometry) const { return {geometry, GeometryDeleter{handle()}}; }

    GEOSGeometry* ringOf(const std::vector<LngLat>& ring) const {
        GEOSCoordSequence* sequence = GEOSCoordSeq_create_r(handle(), static_cast<unsigned>(ring.size()), 2);
        for (unsigned i = 0; i < ring.size(); ++i) {
            GEOSCoordSeq_setXY_r(handle(), sequence, i, ring[i].longitudeDegrees, ring[i].latitudeDegrees);
        }
        return GEOSGeom_createLinearRing_r(handle(), sequence);
    }

    GEOSGeometry* polygonOf(const std::vector<Ring>& rings) const {
        GEOSGeometry* shell = ringOf(rings.front());
        if (shell == nullptr) return nullptr;
        std::vector<GEOSGeometry*> holes;
        for (std::size_t i = 1; i < rings.size(); ++i) {
            if (GEOSGeometry* hole = ringOf(rings[i])) holes.push_back(hole);
        }
        return GEOSGeom_createPolygon_r(handle(), shell, holes.data(), static_cast<unsigned>(holes.size()));
    }

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
        const LngLat low = range.minimum();
        const LngLat high = range.maximum();
        const Geometry clipped =
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
            const Geometry dense = own(withBorderPoints(polygon));
            if (!dense) continue;
            const Geometry triangles = own(GEOSConstrainedDelaunayTriangulation_r(handle(), dense.get()));
            if (triangles) append(triangles.get(), cell);
        }
    }

    GEOSGeometry* withBorderPoints(const GEOSGeometry* polygon) const {
        std::vector<Ring> rings{denseRing(GEOSGetExteriorRing_r(handle(), polygon))};
        const int holes = GEOSGetNumInteriorRings_r(handle(), polygon);
        for (int hole = 0; hole < holes; ++hole) {
            rings.push_back(denseRing(GEOSGetInteriorRingN_r(handle(), polygon, hole)));
        }
        return polygonOf(rings);
    }

    // Adds the whole degrees along edges that run along a meridian or a parallel.
    Ring denseRing(const GEOSGeometry* ring) const {
        Ring dense;
        for (const LngLat& point : pointsOf(ring)) {
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

    std::vector<LngLat> pointsOf(const GEOSGeometry* line) const {
        const GEOSCoordSequence* sequence = GEOSGeom_getCoordSeq_r(handle(), line);
        unsigned size = 0;
        GEOSCoordSeq_getSize_r(handle(), sequence, &size);
        std::vector<LngLat> points(size);
        for (unsigned i = 0; i < size; ++i) {
            GEOSCoordSeq_getXY_r(handle(), sequence, i, &points[i].longitudeDegrees,
                                 &points[i].latitudeDegrees);
        }
        return points;
    }

    void append(const GEOSGeometry* triangles, const CellRange& range) {
        CellTriangles& cell = m_cells[{range.west, range.south}];
        cell.cellCentre = {(range.west + 0.5) * kCellDegrees, (range.south + 0.5) * kCellDegrees};
        std::map<std::pair<double, double>, std::uint32_t> indexOf;
        const int count = GEOSGetNumGeometries_r(handle(), triangles);
        for (int triangle = 0; triangle < count; ++triangle) {
            const GEOSGeometry* ring =
                GEOSGetExteriorRing_r(handle(), GEOSGetGeometryN_r(handle(), triangles, triangle));
            if (ring == nullptr) continue;
            const std::vector<LngLat> corners = pointsOf(ring);
            for (std::size_t corner = 0; corner < 3; ++corner) {
                const LngLat& point = corners[corner];
                const auto [place, isNew] =
                    indexOf.try_emplace({point.longitudeDegrees, point.latitudeDegrees},
                                        static_cast<std::uint32_t>(cell.points.size()));
                if (isNew) cell.points.push_back(point);
                cell.triangles.push_back(place->second);
            }
        }
    }

    Context m_context;
    std::map<std::pair<int, int>, CellTriangles> m_cells;
};

} // namespace

std::vector<CellTriangles> triangulate(std::span<const Polygon> polygons) {
    Triangulator triangulator;
    for (const Polygon& polygon : polygons) {
        if (!polygon.rings.empty() && polygon.rings.front().size() >= 4) triangulator.add(polygon);
    }
    return triangulator.take();
}

} // namespace atlas
