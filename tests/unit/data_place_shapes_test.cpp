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
            CHECK(shape.code.size() == 2);
        }
        CHECK(states.size() == 51);
        CHECK(states.contains("KS"));
        CHECK(countries.contains("KE"));
        CHECK_FALSE(countries.contains("US"));
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
