#include "scene/places/place_map.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <string>
#include <thread>

#include "scene/places/place_store.h"
#include "tests/support/folders.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;

namespace {

const PreparedPlaces& coarsePlaces() {
    static PlaceStore store(testing::naturalEarthFolder(), false);
    static const std::shared_ptr<const PreparedPlaces> places = store.get(DetailLevel::Coarse110m);
    REQUIRE(places != nullptr);
    return *places;
}

double areaOf(const PlaceGeometry& geometry, const PlaceGeometry::Run& run) {
    const FillMesh& mesh = geometry.mesh;
    double area = 0.0;
    for (std::size_t i = run.firstIndex; i + 2 < run.firstIndex + run.indexCount; i += 3) {
        const glm::dvec2 a = mesh.positions[mesh.indices[i]];
        const glm::dvec2 b = glm::dvec2(mesh.positions[mesh.indices[i + 1]]) - a;
        const glm::dvec2 c = glm::dvec2(mesh.positions[mesh.indices[i + 2]]) - a;
        area += std::abs(b.x * c.y - b.y * c.x) / 2.0;
    }
    return area;
}

std::map<std::string, double> areasAt(LngLat centre) {
    const Projection projection(ProjectionKind::EqualEarth, centre);
    const PlaceGeometry geometry = projectPlaces(coarsePlaces(), projection, std::nullopt);
    std::map<std::string, double> areas;
    for (const PlaceGeometry::Run& run : geometry.runs) {
        const PreparedPlaces::Place& place = coarsePlaces().places[run.place];
        areas[(place.isState ? "US-" : "") + place.code] = areaOf(geometry, run);
    }
    return areas;
}

} // namespace

TEST_CASE("every country keeps its area at every central meridian: none leaks, none is lost") {
    const std::map<std::string, double> usual = areasAt({0.0, 0.0});
    CHECK(usual.size() == coarsePlaces().places.size());
    for (const double meridian : {180.0, -100.0, 37.3, 179.0}) {
        CAPTURE(meridian);
        const std::map<std::string, double> turned = areasAt({meridian, 0.0});
        REQUIRE(turned.size() == usual.size());
        for (const auto& [code, area] : usual) {
            CAPTURE(code);
            CHECK(turned.at(code) == doctest::Approx(area).epsilon(0.01));
        }
    }
    CHECK(usual.at("KE") == doctest::Approx(580'000.0 / (6371.0 * 6371.0)).epsilon(0.03));
    CHECK(usual.at("US-KS") == doctest::Approx(213'000.0 / (6371.0 * 6371.0)).epsilon(0.03));
}

TEST_CASE("runs follow one another and cover the mesh") {
    const Projection projection(ProjectionKind::Orthographic, {20.0, 0.0});
    const PlaceGeometry geometry = projectPlaces(coarsePlaces(), projection, std::nullopt);
    std::uint32_t next = 0;
    for (const PlaceGeometry::Run& run : geometry.runs) {
        CHECK(run.firstIndex == next);
        next += run.indexCount;
    }
    CHECK(next == geometry.mesh.indices.size());
}

TEST_CASE("what is out of sight is left out") {
    const Projection projection(ProjectionKind::EqualEarth, {0.0, 0.0});
    const SphericalCap aroundKenya = capAround({{36.0, 0.0}, {38.0, 1.0}});
    const PlaceGeometry geometry = projectPlaces(coarsePlaces(), projection, aroundKenya);
    CHECK(geometry.runs.size() < 20);
    CHECK(std::any_of(geometry.runs.begin(), geometry.runs.end(), [](const PlaceGeometry::Run& run) {
        return coarsePlaces().places[run.place].code == "KE";
    }));
}

TEST_CASE("in the background nothing waits; what cannot be read is told once") {
    PlaceStore store(testing::naturalEarthFolder(), true);
    std::shared_ptr<const PreparedPlaces> places = store.get(DetailLevel::Coarse110m);
    while (!places) {
        REQUIRE(store.isLoading());
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        places = store.get(DetailLevel::Coarse110m);
    }
    CHECK_FALSE(store.isLoading());

    const testing::TemporaryFolder empty;
    PlaceStore damaged(empty.path(), false);
    CHECK(damaged.get(DetailLevel::Overview) == nullptr);
    CHECK(damaged.get(DetailLevel::Overview) == nullptr);
    CHECK(damaged.takeMessages().size() == 1);
}

TEST_CASE("preparing countries and states can be cancelled") {
    const Result<std::vector<PlaceShape>> shapes =
        loadPlaceShapes(testing::naturalEarthFolder(), DetailLevel::Coarse110m);
    REQUIRE(shapes.has_value());
    CHECK(testing::canBeCancelled([&](const Progress& progress) { return preparePlaces(*shapes, progress); },
                                  500));
}
