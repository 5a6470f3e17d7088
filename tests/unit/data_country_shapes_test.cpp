#include "data/basemap/country_shapes.h"

#include <doctest/doctest.h>

#include "tests/support/patience.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("a place lies in its country, the sea in none") {
    const Result<CountryShapes> shapes = CountryShapes::read(naturalEarthFolder());
    REQUIRE(shapes.has_value());
    const auto codeAt = [&](LngLat place) {
        const std::optional<CountryCode> code = shapes->at(place);
        return code ? std::string(code->view()) : std::string();
    };
    CHECK(codeAt({-99.33, 38.88}) == "US"); // Hays
    CHECK(codeAt({138.0, 36.2}) == "JP");
    CHECK(codeAt({36.8, -1.3}) == "KE");
    CHECK(codeAt({28.3, -29.6}) == "LS"); // Lesotho: a hole in South Africa
    CHECK(codeAt({24.0, -30.0}) == "ZA");
    CHECK(codeAt({177.0, 66.0}) == "RU");
    CHECK(codeAt({-173.0, 66.0}) == "RU"); // across the antimeridian
    CHECK(codeAt({-30.0, 0.0}).empty());
}

TEST_CASE("without its file there is one clear error") {
    const TemporaryFolder folder;
    const Result<CountryShapes> shapes = CountryShapes::read(folder.path());
    REQUIRE_FALSE(shapes.has_value());
    CHECK(shapes.error().message.find("ne_50m_countries") != std::string::npos);
}

TEST_CASE("reading outlines can be cancelled") {
    CHECK(canBeCancelled(
        [](const Progress& progress) { return CountryShapes::read(naturalEarthFolder(), progress); }, 100));
}
