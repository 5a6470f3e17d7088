#include "model/selection/map_marks.h"

#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

struct Sample {
    Sample() {
        writeSampleNetwork(folder);
        network = loaded(folder).network;
        shown = applyFilter(*network, {});
    }
    std::optional<CityIndex> towards(std::string_view from, Direction direction) const {
        const CityIndex start = *network->findCityById(from);
        const ScreenPoint at = *screenPointOf(camera, viewport, network->cities.location[start]);
        return cityTowards(*network, shown, camera, viewport, at, direction);
    }

    TemporaryFolder folder;
    NetworkPointer network;
    FilterResult shown;
    Camera camera;
    Viewport viewport;
};

} // namespace

TEST_CASE("a step goes to the nearest city in its direction") {
    Sample sample;
    const Network& network = *sample.network;
    CHECK(sample.towards("1", Direction::Left) == network.findCityById("2")); // Hays to Culver City
    CHECK(sample.towards("2", Direction::Right) == network.findCityById("1"));
    CHECK_FALSE(sample.towards("2", Direction::Left).has_value());
    CHECK_FALSE(sample.towards("1", Direction::Up).has_value());
    sample.camera.zoom = 6.0;
    sample.camera = centredOn(sample.camera, {135.4, 34.5});
    CHECK(sample.towards("3", Direction::Up) == network.findCityById("4")); // Kaizuka to Ōsaka
    CHECK(sample.towards("4", Direction::Down) == network.findCityById("3"));
}

TEST_CASE("one begins in the middle") {
    Sample sample;
    sample.camera.zoom = 3.0;
    sample.camera = centredOn(sample.camera, {-99.0, 38.0});
    const ScreenPoint middle{sample.viewport.widthPixels / 2.0, sample.viewport.heightPixels / 2.0};
    CHECK(cityNear(*sample.network, sample.shown, sample.camera, sample.viewport, middle) ==
          sample.network->findCityById("1"));
    Filter nothing;
    nothing.countries = {*countryCodeFrom("XX")};
    sample.shown = applyFilter(*sample.network, nothing);
    CHECK_FALSE(cityNear(*sample.network, sample.shown, sample.camera, sample.viewport, middle).has_value());
}

TEST_CASE("cities that the filter hides or a panel covers are no goal") {
    Sample sample;
    Filter filter;
    filter.cityIds = {"2"};
    sample.shown = applyFilter(*sample.network, filter);
    sample.camera.zoom = 6.0;
    sample.camera = centredOn(sample.camera, {135.4, 34.5});
    CHECK_FALSE(sample.towards("3", Direction::Up).has_value()); // Ōsaka is hidden
    sample.shown = applyFilter(*sample.network, {});
    sample.viewport.insets.leftPixels = sample.viewport.widthPixels * 0.6;
    sample.camera = Camera{};
    CHECK_FALSE(isInSight(sample.viewport, {10.0, 400.0}));
    CHECK(isInSight(sample.viewport, {sample.viewport.widthPixels - 1.0, 400.0}));
}

TEST_CASE("among thousands of cities steps lead to those with many partners") {
    const Network& network = *shippedNetwork().network;
    const FilterResult shown = applyFilter(network, {});
    const Camera camera;
    const Viewport viewport;
    const std::optional<CityIndex> city =
        cityTowards(network, shown, camera, viewport, {640.0, 400.0}, Direction::Right);
    REQUIRE(city.has_value());
    CHECK(network.cities.partnerCount[*city] >= 20);
}

TEST_CASE("arcs are gone round clockwise, forth and back") {
    const Sample sample;
    const CityIndex culverCity = *sample.network->findCityById("2");
    const auto first = arcBeside(*sample.network, sample.shown, culverCity, std::nullopt, 1);
    REQUIRE(first.has_value());
    const auto second = arcBeside(*sample.network, sample.shown, culverCity, first, 1);
    REQUIRE(second.has_value());
    CHECK(second != first);
    CHECK(arcBeside(*sample.network, sample.shown, culverCity, second, 1) == first);
    CHECK(arcBeside(*sample.network, sample.shown, culverCity, second, -1) == first);
    CHECK(arcBeside(*sample.network, sample.shown, culverCity, std::nullopt, -1) == second);
    Filter filter;
    filter.cityIds = {"1"};
    CHECK_FALSE(
        arcBeside(*sample.network, applyFilter(*sample.network, filter), culverCity, {}, 1).has_value());
}
