#include "data/basemap/place_shapes.h"

#include <algorithm>
#include <set>

#include "tests/support/patience.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("countries and states, each once; the states stand for the United States") {
    for (const DetailLevel level : {DetailLevel::Coarse110m, DetailLevel::Overview, DetailLevel::Fine10m}) {
        CAPTURE(nameOf(level));
        const Result<std::vector<PlaceShape>> shapes = loadPlaceShapes(naturalEarthFolder(), level);
        REQUIRE(shapes.has_value());
        std::set<std::string> countries;
        std::set<std::string> states;
        for (const PlaceShape& shape : *shapes) {
            CHECK((shape.isState ? states : countries).insert(shape.code).second);
            CHECK_FALSE(shape.polygons.empty());
            CHECK((shape.code.size() == 2 || (shape.code.empty() && !shape.isState)));
        }
        CHECK(states.size() == 51);
        CHECK(states.contains("KS"));
        CHECK(countries.contains("KE"));
        CHECK_FALSE(countries.contains("US"));
        CHECK(countries.contains("")); // Somaliland, Northern Cyprus
    }
}

TEST_CASE("a missing layer is named") {
    const TemporaryFolder folder;
    const Result<std::vector<PlaceShape>> shapes = loadPlaceShapes(folder.path(), DetailLevel::Medium50m);
    REQUIRE_FALSE(shapes.has_value());
    CHECK(shapes.error().message.find("ne_50m_countries") != std::string::npos);
}

TEST_CASE("reading countries and states can be cancelled") {
    CHECK(canBeCancelled(
        [](const Progress& progress) {
            return loadPlaceShapes(naturalEarthFolder(), DetailLevel::Coarse110m, progress);
        },
        100));
}

TEST_CASE("one place alone: a country, a state, and a territory, whose shape is a country's") {
    const auto widthOf = [](const PlaceCode& place, DetailLevel level) {
        const Result<std::vector<Polygon>> polygons = loadPlacePolygons(naturalEarthFolder(), level, place);
        REQUIRE(polygons.has_value());
        double west = 180.0;
        double east = -180.0;
        for (const Polygon& polygon : *polygons) {
            for (const LngLat& point : polygon.rings.front()) {
                west = std::min(west, point.longitudeDegrees);
                east = std::max(east, point.longitudeDegrees);
            }
        }
        return std::pair(west, east);
    };
    for (const DetailLevel level : {DetailLevel::Coarse110m, DetailLevel::Overview, DetailLevel::Fine10m}) {
        CAPTURE(nameOf(level));
        const auto kansas = widthOf({"KS", true}, level);
        CHECK(kansas.first == doctest::Approx(-102.05).epsilon(0.001));
        CHECK(kansas.second == doctest::Approx(-94.6).epsilon(0.001));
        const auto georgia = widthOf({"GA", true}, level); // not Gabon
        CHECK(georgia.first == doctest::Approx(-85.6).epsilon(0.001));
        CHECK(widthOf({"GA", false}, level).second == doctest::Approx(14.45).epsilon(0.01));
        const auto unitedStates = widthOf({"US", false}, level); // as a whole, cut at 180 degrees
        CHECK(unitedStates.first < -160.0);
        const auto puertoRico = widthOf({"PR", true}, level);
        CHECK(puertoRico.first == doctest::Approx(-67.3).epsilon(0.01));
    }
    const auto gibraltar = loadPlacePolygons(naturalEarthFolder(), DetailLevel::Coarse110m, {"GI", false});
    REQUIRE(gibraltar.has_value());
    CHECK(gibraltar->empty()); // too small
    const TemporaryFolder empty;
    CHECK_FALSE(loadPlacePolygons(empty.path(), DetailLevel::Coarse110m, {"KS", true}).has_value());
    CHECK(canBeCancelled(
        [](const Progress& progress) {
            return loadPlacePolygons(naturalEarthFolder(), DetailLevel::Coarse110m, {"US", false}, progress);
        },
        100));
}
