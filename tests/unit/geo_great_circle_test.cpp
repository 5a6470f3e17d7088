#include "geo/great_circle.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <random>

#include "geo/geodesic.h"

using namespace atlas;

namespace {
double angleBetween(const UnitVector& a, const UnitVector& b) {
    return std::atan2(glm::length(glm::cross(a, b)), glm::dot(a, b));
}
constexpr LngLat kTokyo{139.69, 35.69};
constexpr LngLat kSanFrancisco{-122.42, 37.77};
} // namespace

TEST_CASE("a great circle begins and ends at its places and walks evenly between them") {
    std::mt19937 generator(7);
    std::uniform_real_distribution<double> longitude(-180.0, 180.0);
    std::uniform_real_distribution<double> latitude(-90.0, 90.0);
    for (int i = 0; i < 500; ++i) {
        const LngLat a{longitude(generator), latitude(generator)};
        const LngLat b{longitude(generator), latitude(generator)};
        const GreatCircle circle(a, b);
        CHECK(angleBetween(circle.pointAt(0.0), toUnitVector(a)) < 1e-12);
        CHECK(angleBetween(circle.pointAt(1.0), toUnitVector(b)) < 1e-9);
        for (const double fraction : {0.1, 0.5, 0.83}) {
            const UnitVector point = circle.pointAt(fraction);
            CHECK(glm::length(point) == doctest::Approx(1.0));
            CHECK(std::abs(glm::dot(point, circle.normal())) < 1e-12);
            CHECK(angleBetween(toUnitVector(a), point) ==
                  doctest::Approx(fraction * circle.angleRadians()).epsilon(1e-9));
            CHECK(std::abs(glm::dot(point, circle.directionAt(fraction))) < 1e-12);
        }
    }
}

TEST_CASE("Tokyo to San Francisco goes by the north") {
    const GreatCircle circle(kTokyo, kSanFrancisco);
    CHECK(toLngLat(circle.pointAt(0.5)).latitudeDegrees > 45.0);
    CHECK(std::abs(toLngLat(circle.pointAt(0.5)).longitudeDegrees) > 160.0); // over the Pacific
}

TEST_CASE("antipodes are joined over the north pole, the same each time") {
    const GreatCircle circle({20, 10}, {-160, -10});
    CHECK(circle.angleRadians() == doctest::Approx(kPi));
    const GreatCircle again({20, 10}, {-160, -10});
    CHECK(circle.pointAt(0.3) == again.pointAt(0.3));
    double highest = -90.0;
    for (double fraction = 0.0; fraction <= 1.0; fraction += 0.001) {
        highest = std::max(highest, toLngLat(circle.pointAt(fraction)).latitudeDegrees);
    }
    CHECK(highest > 89.8);
}

TEST_CASE("from pole to pole, and from a place to itself") {
    const GreatCircle poles({0, 90}, {0, -90});
    CHECK(toLngLat(poles.pointAt(0.5)).longitudeDegrees == doctest::Approx(0.0));
    const GreatCircle nowhere(kTokyo, kTokyo);
    CHECK(nowhere.angleRadians() == doctest::Approx(0.0));
    CHECK(angleBetween(nowhere.pointAt(0.5), toUnitVector(kTokyo)) < 1e-12);
}

TEST_CASE("geodesic lengths are those of WGS 84") {
    // A quarter of the meridian and of the equator on the WGS 84 ellipsoid.
    CHECK(geodesicDistanceKilometres({0, 0}, {0, 90}) == doctest::Approx(10001.965729).epsilon(1e-9));
    CHECK(geodesicDistanceKilometres({0, 0}, {90, 0}) == doctest::Approx(kPi / 2.0 * 6378.137).epsilon(1e-9));
    CHECK(geodesicDistanceKilometres(kTokyo, kTokyo) == doctest::Approx(0.0));
    // Within the flattening of the sphere's length.
    const double onSphere = GreatCircle(kTokyo, kSanFrancisco).angleRadians() * 6371.0088;
    CHECK(geodesicDistanceKilometres(kTokyo, kSanFrancisco) == doctest::Approx(onSphere).epsilon(0.004));
}
