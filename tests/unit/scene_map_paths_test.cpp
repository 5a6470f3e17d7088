#include "scene/basemap/map_paths.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>
#include <map>

#include "scene/arcs/arc_geometry.h"
#include "scene/basemap/base_map_store.h"
#include "scene/basemap/outline_span.h"
#include "tests/support/folders.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

const PreparedMap& mapOf(DetailLevel level) {
    static BaseMapStore store(testing::naturalEarthFolder(), false);
    static std::map<DetailLevel, std::shared_ptr<const PreparedMap>> maps;
    std::shared_ptr<const PreparedMap>& map = maps[level];
    if (!map) {
        auto read = store.get(level);
        REQUIRE(read.has_value());
        map = *read;
    }
    return *map;
}

double crossOf(PlanePoint a, PlanePoint b) {
    return a.x * b.y - a.y * b.x;
}

double areaOf(const FillMesh& mesh) {
    double area = 0.0;
    for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
        const PlanePoint a(mesh.positions[mesh.indices[i]]);
        area += std::abs(crossOf(PlanePoint(mesh.positions[mesh.indices[i + 1]]) - a,
                                 PlanePoint(mesh.positions[mesh.indices[i + 2]]) - a)) /
                2.0;
    }
    return area;
}

double areaOf(const PlaneLine& ring) { // of a hole less than nothing
    double area = 0.0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        area += crossOf(ring[i - 1], ring[i]) / 2.0;
    return area;
}

double areaOf(const std::vector<PlaneLine>& rings) {
    double area = 0.0;
    for (const PlaneLine& ring : rings)
        area += areaOf(ring);
    return area;
}

// Each family of projections, with cuts through Asia, Africa and the Pacific.
std::vector<Projection> projectionsUnderTest() {
    return {Projection(ProjectionKind::EqualEarth, {11.0, 0.0}),
            Projection(ProjectionKind::Robinson, {-97.3, 0.0}),
            Projection(ProjectionKind::Mercator, {180.0, 0.0}),
            Projection(ProjectionKind::Orthographic, {28.0, 5.0}),
            Projection(ProjectionKind::Orthographic, {-70.0, 85.0}),
            Projection(ProjectionKind::AzimuthalEquidistant, {-99.33, 38.88}),
            Projection(ProjectionKind::AzimuthalEquidistant, {-76.0, -35.0})};
}

FillMesh square(double left, double bottom, double side) {
    const auto at = [&](double x, double y) { return glm::vec2(left + side * x, bottom + side * y); };
    return {{at(0, 0), at(1, 0), at(1, 1), at(0, 1)}, {0, 1, 2, 2, 0, 3}};
}

void add(const FillMesh& more, FillMesh& mesh) {
    const auto base = static_cast<std::uint32_t>(mesh.positions.size());
    mesh.positions.insert(mesh.positions.end(), more.positions.begin(), more.positions.end());
    for (const std::uint32_t index : more.indices)
        mesh.indices.push_back(base + index);
}

} // namespace

TEST_CASE("triangles become one ring, however they are turned, and holes are clockwise") {
    CHECK(ringsOf(square(0.0, 0.0, 1.0)).size() == 1);
    FillMesh block; // eight squares around a ninth
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            if (row != 1 || column != 1) add(square(column, row, 1.0), block);
        }
    }
    const std::vector<PlaneLine> rings = ringsOf(block);
    REQUIRE(rings.size() == 2);
    CHECK(areaOf(rings[0]) * areaOf(rings[1]) == doctest::Approx(-9.0));
    CHECK(areaOf(rings) == doctest::Approx(8.0));
    FillMesh corners = square(0.0, 0.0, 1.0); // that touch in one point
    add(square(1.0, 1.0, 1.0), corners);
    CHECK(ringsOf(corners).size() == 2);
    FillMesh rounded = square(0.0, 0.0, 1.0); // whose common edge is not quite the same
    add(square(1.0 + 1e-7, 0.0, 1.0), rounded);
    CHECK(ringsOf(rounded).size() == 1);
    CHECK(ringsOf(FillMesh{}).empty());
}

TEST_CASE("rings of land and lakes are closed, lie on the map and cover what the triangles cover") {
    for (const DetailLevel level : {DetailLevel::Coarse110m, DetailLevel::Overview}) {
        for (const Projection& projection : projectionsUnderTest()) {
            CAPTURE(projection.projString());
            const MapGeometry geometry = projectMap(mapOf(level), projection, std::nullopt, true);
            const MapPaths paths = pathsOf(geometry);
            CHECK(areaOf(paths.land) == doctest::Approx(areaOf(geometry.land)).epsilon(1e-6));
            CHECK(areaOf(paths.lakes) == doctest::Approx(areaOf(geometry.lakes)).epsilon(1e-6));
            CHECK(areaOf(paths.outline) == doctest::Approx(areaOf(geometry.sphere)).epsilon(1e-6));
            CHECK(paths.outline.front() == paths.outline.back());
            const OutlineSpan map(projection);
            std::size_t open = 0;
            std::size_t outside = 0;
            std::size_t slivers = 0;
            for (const auto* rings : {&paths.land, &paths.lakes}) {
                for (const PlaneLine& ring : *rings) {
                    open += ring.size() < 4 || ring.front() != ring.back() ? 1 : 0;
                    slivers += std::abs(areaOf(ring)) < 1e-10 ? 1 : 0;
                    outside += static_cast<std::size_t>(
                        std::count_if(ring.begin(), ring.end(),
                                      [&](PlanePoint point) { return !map.contains(0.998 * point); }));
                }
            }
            CHECK(open == 0);
            CHECK(outside == 0);
            CHECK(slivers == 0);             // cells meet without gaps
            CHECK(paths.land.size() < 2500); // and are one: there are thousands of them
        }
    }
}

TEST_CASE("lines are those of the ribbons, and chunks of one coast are one line") {
    const MapGeometry geometry =
        projectMap(mapOf(DetailLevel::Coarse110m), Projection(ProjectionKind::EqualEarth, {11.0, 0.0}),
                   std::nullopt, true);
    const MapPaths paths = pathsOf(geometry);
    const auto lengthOf = [](const std::vector<PlaneLine>& lines) {
        double length = 0.0;
        for (const PlaneLine& line : lines) {
            for (std::size_t i = 1; i < line.size(); ++i)
                length += glm::length(line[i] - line[i - 1]);
        }
        return length;
    };
    const auto lengthOfRibbons = [](const LineMesh& mesh) {
        double length = 0.0;
        for (std::size_t i = 0; i < mesh.indices.size(); i += 6)
            length += glm::length(PlanePoint(mesh.vertices[mesh.indices[i]].position) -
                                  PlanePoint(mesh.vertices[mesh.indices[i + 2]].position));
        return length;
    };
    CHECK(lengthOf(paths.coast) == doctest::Approx(lengthOfRibbons(geometry.coast)));
    CHECK(lengthOf(paths.borders) == doctest::Approx(lengthOfRibbons(geometry.borders)));
    CHECK(lengthOf(paths.graticule) == doctest::Approx(lengthOfRibbons(geometry.graticule)));
    CHECK(paths.coast.size() < mapOf(DetailLevel::Coarse110m).coast.size());
    CHECK(std::any_of(paths.coast.begin(), paths.coast.end(),
                      [](const PlaneLine& line) { return line.front() == line.back(); })); // an island
}

TEST_CASE("lines of highlighted arcs are those that are traced") {
    const Network& network = *testing::shippedNetwork().network;
    ArcColours colours;
    colours.shades.resize(network.partnerships.size());
    for (const Projection& projection : projectionsUnderTest()) {
        const ArcRequest request{projection, 1e-3, std::nullopt};
        for (PartnershipIndex partnership = 0; partnership < 3000; partnership += 31) {
            const ArcGeometry ribbons =
                ribbonsOf(traceArcs(network, std::array{partnership}, colours, request));
            std::vector<glm::vec2> inRibbons;
            for (const PlaneLine& line :
                 linesOf(ribbons.groups.empty() ? LineMesh{} : ribbons.groups[0].mesh))
                inRibbons.insert(inRibbons.end(), line.begin(), line.end());
            TracedLines traced;
            traceArc(network, partnership, request, traced);
            std::vector<glm::vec2> inLines;
            for (std::size_t line = 0; line < traced.starts.size(); ++line) {
                for (const PlanePoint& point : traced.line(line).points) {
                    // Where two lines meet, the ribbons' are one.
                    if (inLines.empty() || inLines.back() != glm::vec2(point)) inLines.emplace_back(point);
                }
            }
            inRibbons.erase(std::unique(inRibbons.begin(), inRibbons.end()), inRibbons.end());
            CHECK(inRibbons == inLines);
        }
    }
}
