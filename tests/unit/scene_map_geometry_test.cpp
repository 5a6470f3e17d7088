#include "scene/basemap/map_geometry.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "scene/basemap/base_map_store.h"
#include "scene/basemap/triangulation.h"
#include "tests/support/folders.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;

namespace {

const PreparedMap& coarseMap() {
    static BaseMapStore store(testing::naturalEarthFolder(), false);
    static const std::shared_ptr<const PreparedMap> map = [] {
        auto read = store.get(DetailLevel::Coarse110m);
        REQUIRE(read.has_value());
        return *read;
    }();
    return *map;
}

double areaOf(const FillMesh& mesh) {
    double area = 0.0;
    for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
        const glm::dvec2 a = mesh.positions[mesh.indices[i]];
        const glm::dvec2 b = glm::dvec2(mesh.positions[mesh.indices[i + 1]]) - a;
        const glm::dvec2 c = glm::dvec2(mesh.positions[mesh.indices[i + 2]]) - a;
        area += std::abs(b.x * c.y - b.y * c.x) / 2.0;
    }
    return area;
}

double longestEdge(const FillMesh& mesh) {
    double longest = 0.0;
    for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
        for (const auto& [from, to] : {std::pair{i, i + 1}, {i + 1, i + 2}, {i + 2, i}}) {
            longest = std::max(longest, static_cast<double>(glm::length(mesh.positions[mesh.indices[from]] -
                                                                        mesh.positions[mesh.indices[to]])));
        }
    }
    return longest;
}

// Signed area in square degrees.
double areaOf(const std::vector<CellTriangles>& cells) {
    double area = 0.0;
    for (const CellTriangles& cell : cells) {
        for (std::size_t i = 0; i + 2 < cell.triangles.size(); i += 3) {
            const LngLat& a = cell.points[cell.triangles[i]];
            const LngLat& b = cell.points[cell.triangles[i + 1]];
            const LngLat& c = cell.points[cell.triangles[i + 2]];
            area += std::abs(
                        (b.longitudeDegrees - a.longitudeDegrees) * (c.latitudeDegrees - a.latitudeDegrees) -
                        (b.latitudeDegrees - a.latitudeDegrees) * (c.longitudeDegrees - a.longitudeDegrees)) /
                    2.0;
        }
    }
    return area;
}

} // namespace

TEST_CASE("triangles fill a polygon and leave its hole") {
    Polygon polygon;
    polygon.rings = {{{-12, -7}, {23, -7}, {23, 31}, {-12, 31}, {-12, -7}},
                     {{1, 1}, {1, 13}, {9, 13}, {9, 1}, {1, 1}}};
    const std::vector<Polygon> polygons{polygon};
    CHECK(areaOf(triangulate(polygons).value()) == doctest::Approx(35.0 * 38.0 - 8.0 * 12.0));
}

TEST_CASE("land has the same area around every meridian: nothing leaks at the cut") {
    // Equal Earth keeps areas, so that a leak or a hole would show as a sum.
    const double usual = areaOf(
        projectMap(coarseMap(), Projection(ProjectionKind::EqualEarth, {0, 0}), std::nullopt, false).land);
    // Land is 29 % of the sphere; the coarse data has a little less.
    CHECK(usual == doctest::Approx(0.29 * 4.0 * kPi).epsilon(0.03));
    for (const double longitude : {11.0, 60.0, 100.0, 180.0, -100.0, -30.5}) {
        CAPTURE(longitude);
        const MapGeometry map = projectMap(
            coarseMap(), Projection(ProjectionKind::EqualEarth, {longitude, 0}), std::nullopt, false);
        CHECK(areaOf(map.land) == doctest::Approx(usual).epsilon(0.001));
    }
}

TEST_CASE("land fills as much of an azimuthal map, wherever its antipode lies") {
    // Each spot of the plane stands for sin(r) / r of its own area on the globe.
    const double usual = areaOf(
        projectMap(coarseMap(), Projection(ProjectionKind::EqualEarth, {0, 0}), std::nullopt, false).land);
    // Antipodes in the Pacific, in China, at both poles, on the corner of a cell in Africa, on a cell's
    // border in Russia, at the antimeridian.
    for (const LngLat centre :
         {LngLat{0, 0}, LngLat{-76, -35}, LngLat{0, -90}, LngLat{0, 90}, LngLat{-160, -15},
          LngLat{-77.5, -60}, LngLat{0, -66}, LngLat{-99.33, 38.88}}) {
        CAPTURE(centre.longitudeDegrees);
        CAPTURE(centre.latitudeDegrees);
        const Projection projection(ProjectionKind::AzimuthalEquidistant, centre);
        const FillMesh land = projectMap(coarseMap(), projection, std::nullopt, false).land;
        double onGlobe = 0.0;
        double outside = 0.0;
        for (std::size_t i = 0; i + 2 < land.indices.size(); i += 3) {
            const glm::dvec2 a = land.positions[land.indices[i]];
            const glm::dvec2 b = land.positions[land.indices[i + 1]];
            const glm::dvec2 c = land.positions[land.indices[i + 2]];
            const double radius = glm::length((a + b + c) / 3.0);
            const double area = std::abs((b - a).x * (c - a).y - (b - a).y * (c - a).x) / 2.0;
            onGlobe += area * (radius > 1e-9 ? std::sin(std::min(radius, kPi)) / radius : 1.0);
            outside = std::max({outside, glm::length(a), glm::length(b), glm::length(c)});
        }
        CHECK(onGlobe == doctest::Approx(usual).epsilon(0.01));
        CHECK(outside < kPi + 1e-6);
    }
}

TEST_CASE("no triangle of land spans the map") {
    for (const ProjectionInfo& info : allProjections()) {
        for (const double longitude : {0.0, 100.0, 180.0, -77.0}) {
            CAPTURE(info.id);
            CAPTURE(longitude);
            const Projection projection(info.kind, {longitude, 0});
            const MapGeometry map = projectMap(coarseMap(), projection, std::nullopt, false);
            // A cell of 5 degrees, stretched to its most at Mercator's edge, and along the rim of a whole
            // sphere up to where rays cut it.
            double stretch = info.kind == ProjectionKind::Mercator ? 8.0 : 1.6;
            if (info.family == ProjectionFamily::WholeSphere) stretch = 5.0;
            // Their poles are longer lines than Equal Earth's; a streak would be ten times this.
            const bool hasLongPoles = info.kind == ProjectionKind::NaturalEarth ||
                                      info.kind == ProjectionKind::Robinson ||
                                      info.kind == ProjectionKind::WinkelTripel;
            if (hasLongPoles) stretch = 2.4;
            CHECK(longestEdge(map.land) < stretch * kCellDegrees * kDegreesToRadians);
        }
    }
}

TEST_CASE("a damaged level falls back to the next with a message") {
    const testing::TemporaryFolder folder;
    std::filesystem::copy(testing::naturalEarthFolder(), folder.path(),
                          std::filesystem::copy_options::recursive);
    std::filesystem::resize_file(folder.path() / "ne_50m_land.shp", 5000);
    BaseMapStore store(folder.path(), false);
    const auto map = store.get(DetailLevel::Medium50m);
    REQUIRE(map.has_value());
    CHECK_FALSE((*map)->land.empty());
    const std::vector<std::string> messages = store.takeMessages();
    REQUIRE_FALSE(messages.empty());
    CHECK(messages.front().find("ne_50m_land") != std::string::npos);
}

TEST_CASE("without any base map there is one clear error") {
    const testing::TemporaryFolder folder;
    BaseMapStore store(folder.path(), false);
    const auto map = store.get(DetailLevel::Coarse110m);
    REQUIRE_FALSE(map.has_value());
    CHECK(map.error().message.find(folder.path().string()) != std::string::npos);
}

TEST_CASE("preparing the base map can be cancelled") {
    const Result<LoadedBaseMap> loaded = loadBaseMap(testing::naturalEarthFolder(), DetailLevel::Coarse110m);
    REQUIRE(loaded.has_value());
    CHECK(testing::canBeCancelled([&](const Progress& progress) { return prepareMap(loaded->map, progress); },
                                  500));
}

TEST_CASE("a level that cannot be read leaves the map as it is, and that is said once") {
    const testing::TemporaryFolder folder;
    std::filesystem::copy(testing::naturalEarthFolder(), folder.path());
    BaseMapStore store(folder.path(), false);
    const auto coarse = store.get(DetailLevel::Coarse110m);
    REQUIRE(coarse.has_value());
    std::filesystem::remove_all(folder.path());
    for (int i = 0; i < 3; ++i) {
        const auto fine = store.get(DetailLevel::Fine10m);
        REQUIRE(fine.has_value());
        CHECK(*fine == *coarse);
    }
    const std::vector<std::string> messages = store.takeMessages();
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().find("another level stands in for it") != std::string::npos);
    CHECK_FALSE(store.isLoading());
}

TEST_CASE("who waits for a level may lose interest, and ask again") {
    BaseMapStore store(testing::naturalEarthFolder(), false);
    testing::Patience none(0);
    const auto given = store.get(DetailLevel::Fine10m, none.progress());
    REQUIRE_FALSE(given.has_value());
    CHECK(isCancellation(given.error()));
    CHECK(store.get(DetailLevel::Coarse110m).has_value());
    CHECK(store.takeMessages().empty());
}

TEST_CASE("a store goes while it still reads") {
    BaseMapStore store(testing::naturalEarthFolder(), true);
    store.prefetch(DetailLevel::Fine10m);
    CHECK(store.isLoading());
} // here

TEST_CASE("a store takes over what another has read, and reads the rest itself") {
    BaseMapStore first(testing::naturalEarthFolder(), false);
    const auto coarse = first.get(DetailLevel::Coarse110m);
    REQUIRE(coarse.has_value());
    const testing::TemporaryFolder empty;
    BaseMapStore second(empty.path(), false); // from here nothing could be read
    second.share(first);
    const auto shared = second.get(DetailLevel::Coarse110m);
    REQUIRE(shared.has_value());
    CHECK(*shared == *coarse);
    CHECK(second.takeMessages().empty());
}
