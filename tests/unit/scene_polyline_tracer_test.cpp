#include "scene/geometry/polyline_tracer.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <random>

using namespace atlas;

namespace {

constexpr double kTolerance = 1e-3; // a quarter of a pixel on a map of the world 1,600 pixels wide

struct Ends {
    LngLat a;
    LngLat b;
};

// Hard ones first: across the antimeridian, over a pole, to the antipode, nowhere at all, along a meridian
// and along the equator; then whatever chance brings, the same at every run.
std::vector<Ends> pairsUnderTest() {
    std::vector<Ends> pairs{
        {{139.69, 35.69}, {-122.42, 37.77}},
        {{174.76, -36.85}, {-118.24, 34.05}},
        {{-157.86, 21.31}, {171.38, 7.09}},
        {{174.76, -36.85}, {-70.65, -33.46}},
        {{0, 80}, {180, 80}},
        {{-3.70, 40.42}, {176.30, -40.42}},
        {{20, 10}, {-160, -10}},
        {{11, 50}, {11, 50}},
        {{11, -60}, {11, 75}},
        {{-120, 0}, {150, 0}},
        {{0, 90}, {40, -90}},
        {{180, 10}, {-180, 40}},
    };
    std::mt19937 generator(42);
    std::uniform_real_distribution<double> longitude(-180.0, 180.0);
    std::uniform_real_distribution<double> latitude(-90.0, 90.0);
    for (int i = 0; i < 150; ++i) {
        pairs.push_back(
            {{longitude(generator), latitude(generator)}, {longitude(generator), latitude(generator)}});
    }
    return pairs;
}

std::vector<Projection> projectionsUnderTest() {
    std::vector<Projection> projections;
    for (const ProjectionInfo& info : allProjections()) {
        for (const double longitude : {0.0, 11.0, 180.0, -150.0, 57.3}) {
            projections.emplace_back(info.kind, LngLat{longitude, info.turns() ? longitude / 3.0 : 0.0});
        }
    }
    return projections;
}

TracedLines traced(const Ends& ends, const Projection& projection) {
    TracedLines lines;
    traceGreatCircle(GreatCircle(ends.a, ends.b), projection, kTolerance, std::nullopt, lines);
    return lines;
}

template <typename Check>
void forEachSegment(const TracedLines& lines, const Check& check) {
    for (std::size_t line = 0; line < lines.starts.size(); ++line) {
        for (std::size_t i = lines.starts[line] + 1; i < lines.lineEnd(line); ++i) {
            check(lines.points[i - 1], lines.points[i]);
        }
    }
}

// The nearest that the great circle, finely sampled, comes to a point of the plane.
double distanceToCurve(PlanePoint point, const std::vector<PlanePoint>& samples) {
    double nearest = 1e9;
    for (const PlanePoint& sample : samples) {
        nearest = std::min(nearest, glm::length(point - sample));
    }
    return nearest;
}

} // namespace

TEST_CASE("no line streaks across the map") {
    for (const Projection& projection : projectionsUnderTest()) {
        CAPTURE(projection.projString());
        const PlaneBounds bounds = projection.bounds();
        const double width = bounds.maximum.x - bounds.minimum.x;
        std::size_t streaks = 0;
        for (const Ends& ends : pairsUnderTest()) {
            forEachSegment(traced(ends, projection), [&](PlanePoint a, PlanePoint b) {
                // A straight stretch may be long, but its middle lies on the same great circle.
                const std::optional<LngLat> middle = projection.inverse((a + b) / 2.0);
                if (glm::length(b - a) < width / 20.0 || !middle) return;
                const GreatCircle circle(ends.a, ends.b);
                if (std::abs(glm::dot(toUnitVector(*middle), circle.normal())) > 0.02) ++streaks;
            });
        }
        CHECK(streaks == 0);
    }
}

TEST_CASE("every drawn point lies on the map and on its great circle") {
    for (const Projection& projection : projectionsUnderTest()) {
        CAPTURE(projection.projString());
        const PlaneBounds bounds = projection.bounds();
        double farthestOutside = 0.0;
        double farthestFromCircle = 0.0;
        for (const Ends& ends : pairsUnderTest()) {
            const GreatCircle circle(ends.a, ends.b);
            for (const PlanePoint& point : traced(ends, projection).points) {
                farthestOutside =
                    std::max({farthestOutside, bounds.minimum.x - point.x, point.x - bounds.maximum.x,
                              bounds.minimum.y - point.y, point.y - bounds.maximum.y});
                // A hair inside, so that points of the very edge have a place too.
                const std::optional<LngLat> place = projection.inverse(point * (1.0 - 1e-9));
                if (!place || circle.angleRadians() < 1e-9) continue;
                if (std::abs(place->latitudeDegrees) > 89.9) continue; // poles are lines on flat maps
                farthestFromCircle =
                    std::max(farthestFromCircle, std::abs(glm::dot(toUnitVector(*place), circle.normal())));
            }
        }
        CHECK(farthestOutside < 1e-9);
        CHECK(farthestFromCircle < 1e-4);
    }
}

TEST_CASE("chords stray no further than the tolerance") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Projection projection(info.kind, {11, 0});
        const Ends ends{{-70.0, -20.0}, {120.0, 50.0}};
        const GreatCircle circle(ends.a, ends.b);
        std::vector<PlanePoint> samples;
        for (int i = 0; i <= 40000; ++i) {
            const UnitVector point = circle.pointAt(i / 40000.0);
            if (projection.isVisible(point)) samples.push_back(projection.forward(point));
        }
        double farthest = 0.0;
        forEachSegment(traced(ends, projection), [&](PlanePoint a, PlanePoint b) {
            for (const double share : {0.25, 0.5, 0.75}) {
                farthest = std::max(farthest, distanceToCurve(a + share * (b - a), samples));
            }
        });
        CHECK(farthest < 1.5 * kTolerance); // the samples themselves lie apart
    }
}

TEST_CASE("an arc over the cut meridian ends at one edge and goes on at the other") {
    const Projection projection(ProjectionKind::EqualEarth, {0, 0});
    const TracedLines lines = traced({{170, 20}, {-170, 20}}, projection);
    REQUIRE(lines.starts.size() == 2);
    const PlanePoint left = lines.points[lines.lineEnd(0) - 1];
    const PlanePoint right = lines.points[lines.starts[1]];
    CHECK(std::abs(left.x + right.x) < 1e-9);
    CHECK(left.y == doctest::Approx(right.y));
    const std::optional<LngLat> edge = projection.inverse(left * (1.0 - 1e-12));
    REQUIRE(edge.has_value());
    CHECK(std::abs(edge->longitudeDegrees) == doctest::Approx(180.0).epsilon(1e-6));
}

TEST_CASE("recentred on the Pacific the same arc is one line") {
    CHECK(traced({{170, 20}, {-170, 20}}, Projection(ProjectionKind::EqualEarth, {180, 0})).starts.size() ==
          1);
}

TEST_CASE("the globe draws nothing of its far side") {
    const Projection globe(ProjectionKind::Orthographic, {0, 0});
    CHECK(traced({{150, 10}, {-150, -20}}, globe).points.empty());
    const TracedLines half = traced({{10, 10}, {150, 20}}, globe);
    REQUIRE(half.points.size() > 2);
    CHECK(glm::length(half.points.back()) == doctest::Approx(1.0)); // ends at the limb
}

TEST_CASE("a window drops what lies outside of it") {
    const Projection projection(ProjectionKind::Equirectangular, {0, 0});
    TracedLines lines;
    const ClipWindow window = PlaneBounds{{-0.2, -0.2}, {0.2, 0.2}};
    traceGreatCircle(GreatCircle({60, 40}, {120, 50}), projection, kTolerance, window, lines);
    CHECK(lines.points.empty());
    traceGreatCircle(GreatCircle({-60, 0}, {60, 0}), projection, kTolerance, window, lines);
    CHECK_FALSE(lines.points.empty());
}

TEST_CASE("arcs from the centre of an azimuthal equidistant map are straight spokes") {
    const LngLat hays{-99.33, 38.88};
    const Projection projection(ProjectionKind::AzimuthalEquidistant, hays);
    for (const LngLat end : {LngLat{113.74, 34.40}, LngLat{-57.0, -26.8}, LngLat{80.0, -38.5}}) {
        const TracedLines lines = traced({hays, end}, projection);
        REQUIRE(lines.starts.size() == 1);
        const PlanePoint tip = lines.points.back();
        CHECK(glm::length(lines.points.front()) < 1e-9);
        for (const PlanePoint& point : lines.points) {
            CHECK(std::abs(point.x * tip.y - point.y * tip.x) < 1e-7);
        }
    }
}

TEST_CASE("an arc through the antipode ends at one side of the rim and goes on at the other") {
    const Projection projection(ProjectionKind::AzimuthalEquidistant, {0, 0});
    for (const double aside : {0.0, 1e-12, 1e-7, 1e-4}) { // degrees from the antipode
        CAPTURE(aside);
        const TracedLines lines = traced({{160, aside}, {-160, aside}}, projection);
        REQUIRE(lines.starts.size() == 2);
        const PlanePoint leaving = lines.points[lines.lineEnd(0) - 1];
        const PlanePoint arriving = lines.points[lines.starts[1]];
        CHECK(glm::length(leaving) > kPi - 2.0 * kTolerance);
        CHECK(glm::length(arriving) > kPi - 2.0 * kTolerance);
        CHECK(leaving.x * arriving.x < 0.0);
    }
}

TEST_CASE("an arc past the antipode bends along the rim without a break") {
    const Projection projection(ProjectionKind::AzimuthalEquidistant, {0, 0});
    for (const double aside : {0.2, 2.0, 15.0}) {
        CAPTURE(aside);
        const Ends ends{{150, aside}, {-150, aside}};
        const TracedLines lines = traced(ends, projection);
        CHECK(lines.starts.size() == 2); // at its farthest point it is taken up anew
        CHECK(glm::length(lines.points[lines.lineEnd(0) - 1] - lines.points[lines.starts[1]]) < 1e-9);
        forEachSegment(lines, [&](PlanePoint a, PlanePoint b) {
            const std::optional<LngLat> middle = projection.inverse((a + b) / 2.0);
            REQUIRE(middle.has_value());
            CHECK(glm::length(projection.forward(*middle)) > 2.0); // never across the map
        });
    }
}
