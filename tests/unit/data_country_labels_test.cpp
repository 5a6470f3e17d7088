#include "data/basemap/country_labels.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "data/basemap/shapefile.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("nearly every country has a place for its name, on land") {
    const auto labels = loadCountryLabels(naturalEarthFolder());
    REQUIRE(labels.has_value());
    CHECK(labels->size() > 245);
    CHECK(std::is_sorted(labels->begin(), labels->end(),
                         [](const CountryLabel& a, const CountryLabel& b) { return a.code < b.code; }));
    const auto brazil = std::find_if(labels->begin(), labels->end(), [](const CountryLabel& label) {
        return label.code == *countryCodeFrom("BR");
    });
    REQUIRE(brazil != labels->end());
    CHECK(brazil->areaSquareKilometres == doctest::Approx(8'500'000.0).epsilon(0.02));
    for (const CountryLabel& label : *labels) {
        CAPTURE(label.name);
        // The room lies in the country: its ellipse, twice as wide as tall, is smaller.
        CHECK(2.0 * 1.5707963 * 0.5 * label.halfWidthKilometres * label.halfWidthKilometres <=
              1.01 * label.areaSquareKilometres);
        CHECK(label.halfWidthKilometres >= 0.0);
    }
}

TEST_CASE("a missing or damaged table is told, and only damaged rows are left out") {
    const TemporaryFolder folder;
    CHECK_FALSE(loadCountryLabels(folder.path()).has_value());
    folder.write("country_labels.csv", "code,name,longitude\nBR,Brazil,-50\n");
    CHECK_FALSE(loadCountryLabels(folder.path()).has_value());
    folder.write("country_labels.csv",
                 "code,name,longitude,latitude,area_km2,half_width_km\nBR,Brazil,-50,-9,8500000,1400\n"
                 "X,Nowhere,1,2,3,4\nPE,Peru,here,-12,1300000,400\n");
    const auto labels = loadCountryLabels(folder.path());
    REQUIRE(labels.has_value());
    CHECK(labels->size() == 1);
}
