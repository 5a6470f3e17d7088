#include "geo/antimeridian.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "geo/great_circle.h"

using namespace atlas;

namespace {

constexpr double kStepDegrees = 1.0;

// Every line stays on its side, and every point lies on the great circle.
void checkLines(LngLat start, LngLat end, std::size_t expectedLines) {
    const std::vector<std::vector<LngLat>> lines = greatCircleLines(start, end, kStepDegrees);
    CAPTURE(start.longitudeDegrees);
    CAPTURE(end.longitudeDegrees);
    CHECK(lines.size() == expectedLines);
    const UnitVector normal = GreatCircle(start, end).normal();
    for (const std::vector<LngLat>& line : lines) {
        REQUIRE(line.size() >= 2);
        for (std::size_t i = 0; i < line.size(); ++i) {
            CHECK(std::abs(line[i].longitudeDegrees) <= 180.0);
            CHECK(std::abs(glm::dot(normal, toUnitVector(line[i]))) < 1e-9);
            if (i == 0) continue;
            CHECK(std::abs(line[i].longitudeDegrees - line[i - 1].longitudeDegrees) <= 180.0 + 1e-6);
            CHECK(line[i] != line[i - 1]);
        }
    }
    for (std::size_t i = 1; i < lines.size(); ++i) {
        CHECK(std::abs(lines[i - 1].back().longitudeDegrees) == 180.0);
        CHECK(lines[i].front().longitudeDegrees == -lines[i - 1].back().longitudeDegrees);
        CHECK(lines[i].front().latitudeDegrees == lines[i - 1].back().latitudeDegrees);
    }
    CHECK(toLngLat(toUnitVector(lines.back().back())).latitudeDegrees ==
          doctest::Approx(end.latitudeDegrees));
}

} // namespace

TEST_CASE("great circles are cut at the antimeridian and nowhere else") {
    checkLines({139.7, 35.7}, {-118.2, 34.1}, 2);  // Tokyo - Los Angeles
    checkLines({-118.2, 34.1}, {174.8, -36.8}, 2); // Los Angeles - Auckland
    checkLines({-157.9, 21.3}, {171.4, 7.1}, 2);   // Honolulu - Majuro
    checkLines({2.35, 48.86}, {-74.0, 40.7}, 1);   // Paris - New York
    checkLines({0.0, 0.0}, {90.0, 0.0}, 1);
}

TEST_CASE("ends on the antimeridian lie on the side that they are reached from") {
    checkLines({180.0, 10.0}, {-170.0, 20.0}, 1);
    checkLines({-180.0, 10.0}, {170.0, 20.0}, 1);
    checkLines({-170.0, 20.0}, {180.0, 10.0}, 1);
    checkLines({180.0, -10.0}, {-180.0, 10.0}, 1); // along it
}

TEST_CASE("a circle over a pole runs along the edge of the plane") {
    for (const LngLat end : {LngLat{-140.0, 60.0}, LngLat{-140.0, 75.5}}) {
        const std::vector<std::vector<LngLat>> lines = greatCircleLines({40.0, 60.0}, end, kStepDegrees);
        REQUIRE(lines.size() == 1);
        std::size_t atPole = 0;
        for (const LngLat& place : lines.front()) {
            if (place.latitudeDegrees > 90.0 - 1e-6) ++atPole;
            CHECK((std::abs(place.longitudeDegrees - 40.0) < 1e-6 ||
                   std::abs(place.longitudeDegrees + 140.0) < 1e-6));
        }
        CHECK(atPole == 2);
    }
    CHECK(greatCircleLines({0.0, 90.0}, {25.0, 60.0}, kStepDegrees).front().front().longitudeDegrees ==
          doctest::Approx(25.0));
}

TEST_CASE("identical places give a line of two equal points") {
    const std::vector<std::vector<LngLat>> lines = greatCircleLines({12.0, 50.0}, {12.0, 50.0}, kStepDegrees);
    REQUIRE(lines.size() == 1);
    REQUIRE(lines.front().size() == 2);
    CHECK(lines.front().front() == lines.front().back());
}

TEST_CASE("steps are no longer than asked for") {
    const std::vector<std::vector<LngLat>> lines = greatCircleLines({10.0, 5.0}, {100.0, 45.0}, kStepDegrees);
    for (std::size_t i = 1; i < lines.front().size(); ++i) {
        const double cosine = glm::dot(toUnitVector(lines.front()[i - 1]), toUnitVector(lines.front()[i]));
        CHECK(std::acos(std::min(1.0, cosine)) * kRadiansToDegrees <= kStepDegrees + 1e-9);
    }
}
