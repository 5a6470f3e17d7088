#include "scene/arcs/arc_fan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>

#include "tests/support/picture_fixture.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

std::vector<PartnershipIndex> allOf(const Network& network) {
    std::vector<PartnershipIndex> all(network.partnerships.size());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

} // namespace

TEST_CASE("arcs that leave a city side by side are set apart, others stay") {
    // From Berlin three to the west, one to the south.
    const NetworkPointer network =
        networkOf({"Berlin", "Near", "Middle", "Far", "South"},
                  {{13.4, 52.5}, {7.0, 52.6}, {2.0, 52.6}, {-3.0, 52.6}, {13.4, 40.0}},
                  {{0, 1}, {0, 2}, {3, 0}, {0, 4}});
    const CityIndex berlin = network->findCityById("1").value();
    const std::vector<double> shifts = fanShifts(*network, std::array{berlin}, allOf(*network));
    std::map<std::string, double> toLeftFromBerlin;
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const bool isReversed = network->partnerships.cityA[i] != berlin;
        const CityIndex other = isReversed ? network->partnerships.cityA[i] : network->partnerships.cityB[i];
        toLeftFromBerlin[network->cities.name[other]] = isReversed ? -shifts[i] : shifts[i];
    }
    CHECK(toLeftFromBerlin.at("South") == 0.0);
    CHECK(toLeftFromBerlin.at("Middle") == 0.0);
    // The circle to the farthest bends the most to the north, to the right of the way.
    CHECK(toLeftFromBerlin.at("Near") == 1.0);
    CHECK(toLeftFromBerlin.at("Far") == -1.0);
}

TEST_CASE("many neighbours share a bounded width") {
    std::vector<std::string> names{"Null"};
    std::vector<LngLat> places{{0.0, 0.0}};
    std::vector<std::array<std::size_t, 2>> links;
    for (std::size_t i = 1; i <= 40; ++i) {
        names.push_back("East " + std::to_string(i));
        places.push_back({40.0, 0.02 * static_cast<double>(i)});
        links.push_back({0, i});
    }
    const NetworkPointer network = networkOf(names, places, links);
    const std::vector<double> shifts =
        fanShifts(*network, std::array{network->findCityById("1").value()}, allOf(*network));
    const auto [min, max] = std::minmax_element(shifts.begin(), shifts.end());
    CHECK(*max <= 4.0);
    CHECK(*min >= -4.0);
    CHECK(*max - *min > 4.0);
}

TEST_CASE("a bowed line keeps its ends and strays most in the middle") {
    TracedLines straight;
    straight.beginLine();
    straight.add({0.0, 0.0}, 0.0);
    straight.add({1.0, 0.0}, 1.0);
    const TracedLines bow = bowed(straight, 0.1);
    CHECK(bow.points.front() == straight.points.front());
    CHECK(bow.points.back() == straight.points.back());
    double highest = 0.0;
    for (const PlanePoint& point : bow.points)
        highest = std::max(highest, point.y);
    CHECK(highest == doctest::Approx(0.1).epsilon(0.01));
    CHECK(bow.points.size() > 16);
    // Cut lines end at the map's edge and stay there.
    TracedLines cut = straight;
    cut.beginLine();
    cut.add({2.0, 0.0}, 0.5);
    cut.add({3.0, 0.0}, 1.0);
    CHECK(bowed(cut, 0.1).points == cut.points);
}
