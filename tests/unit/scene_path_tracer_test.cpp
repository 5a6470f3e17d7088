#include "scene/geometry/path_tracer.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <numeric>
#include <random>
#include <vector>

#include "scene/arcs/bundled_arc.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr double kTolerance = 1e-3;

std::vector<UnitVector> pathAlong(const GreatCircle& circle, int steps) {
    std::vector<UnitVector> path;
    for (int step = 0; step <= steps; ++step)
        path.push_back(circle.pointAt(static_cast<double>(step) / steps));
    return path;
}

std::vector<double> stepsOf(const TracedLines& lines) {
    std::vector<double> steps;
    for (std::size_t line = 0; line < lines.starts.size(); ++line) {
        const auto points = lines.line(line).points;
        for (std::size_t i = 1; i < points.size(); ++i)
            steps.push_back(glm::distance(points[i - 1], points[i]));
    }
    return steps;
}

double lengthOf(const TracedLines& lines) {
    const std::vector<double> steps = stepsOf(lines);
    return std::accumulate(steps.begin(), steps.end(), 0.0);
}

double longestJump(const TracedLines& lines) {
    const std::vector<double> steps = stepsOf(lines);
    return steps.empty() ? 0.0 : *std::max_element(steps.begin(), steps.end());
}

} // namespace

TEST_CASE("a path along a great circle is drawn as the great circle is, cut where that is cut") {
    std::mt19937 generator(7);
    std::uniform_real_distribution<double> longitude(-180.0, 180.0);
    std::uniform_real_distribution<double> latitude(-80.0, 80.0);
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Projection projection(info.kind, {11.0, info.turns() ? 30.0 : 0.0});
        for (int i = 0; i < 60; ++i) {
            const GreatCircle circle({longitude(generator), latitude(generator)},
                                     {longitude(generator), latitude(generator)});
            TracedLines expected;
            traceGreatCircle(circle, projection, kTolerance, std::nullopt, expected);
            TracedLines lines;
            tracePath(pathAlong(circle, 120), projection, kTolerance, std::nullopt, lines);
            CAPTURE(i);
            CHECK(lengthOf(lines) == doctest::Approx(lengthOf(expected)).epsilon(0.01));
            CHECK(longestJump(lines) < 0.7); // no line leaps across the map
            CHECK(std::is_sorted(lines.fractions.begin(), lines.fractions.end()));
        }
    }
}

TEST_CASE("a path that nothing cuts is one line from its first point to its last") {
    const Projection projection(ProjectionKind::EqualEarth, {10.0, 0.0});
    const GreatCircle circle({-60.0, 20.0}, {70.0, 40.0});
    TracedLines lines;
    tracePath(pathAlong(circle, 40), projection, kTolerance, std::nullopt, lines);
    REQUIRE(lines.starts.size() == 1);
    CHECK(lines.points.size() == 41);
    CHECK(lines.fractions.front() == 0.0F);
    CHECK(lines.fractions.back() == 1.0F);
}

TEST_CASE("what lies outside of the window is left out, and what is in it stays") {
    const Projection projection(ProjectionKind::EqualEarth);
    const GreatCircle circle({-60.0, 10.0}, {60.0, 10.0});
    const PlanePoint middle = projection.forward(circle.pointAt(0.5));
    const ClipWindow window = PlaneBounds{middle - PlanePoint(0.2), middle + PlanePoint(0.2)};
    TracedLines lines;
    tracePath(pathAlong(circle, 200), projection, kTolerance, window, lines);
    REQUIRE(lines.starts.size() == 1);
    CHECK(lengthOf(lines) > 0.35);
    CHECK(lengthOf(lines) < 0.7);
}

TEST_CASE("an arc without a shared way goes by its great circle, one with a way along it from city to city") {
    const NetworkPointer network = networkOf(
        std::vector<Pair>{{"A", {0.0, 50.0}, "B", {20.0, 45.0}}, {"C", {1.0, 50.0}, "D", {21.0, 45.0}}});
    BundledRoutes routes;
    for (const LngLat& place : network->cities.location)
        routes.nodes.push_back(toUnitVector(place));
    const RouteNode shared = static_cast<RouteNode>(routes.nodes.size());
    routes.nodes.push_back(toUnitVector({10.0, 44.0}));
    const CityIndex from = network->partnerships.cityA[0];
    const CityIndex to = network->partnerships.cityB[0];
    routes.firstOfRoute = {0, 3, 3};
    routes.routeNodes = {from, shared, to};
    const ArcRequest request{Projection(ProjectionKind::EqualEarth), kTolerance, std::nullopt};
    TracedLines bundled;
    traceBundledArc(*network, routes, 0, request, bundled);
    REQUIRE(bundled.starts.size() == 1);
    const auto at = [&](CityIndex city) {
        return request.projection.forward(network->cities.location[city]);
    };
    CHECK(glm::distance(bundled.points.front(), at(from)) < 1e-6);
    CHECK(glm::distance(bundled.points.back(), at(to)) < 1e-6);
    TracedLines direct;
    traceArc(*network, 0, request, direct);
    CHECK(lengthOf(bundled) > 1.01 * lengthOf(direct));
    TracedLines without;
    traceBundledArc(*network, routes, 1, request, without);
    TracedLines expected;
    traceArc(*network, 1, request, expected);
    CHECK(without.points == expected.points);
}
