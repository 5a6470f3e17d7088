#include <doctest/doctest.h>

#include <cmath>

#include "scene/arcs/arc_sight.h"

using namespace atlas;

namespace {

constexpr int kWidth = 1000;
constexpr int kHeight = 600;

// A plane whose middle is the picture's, at about that zoom.
PlaneToScreen planeAt(double zoom) {
    return {kWidth / 5.4 * std::exp2(zoom), {kWidth / 2.0, kHeight / 2.0}};
}

struct Line {
    ScreenPoint from;
    ScreenPoint to;
    float fractionFrom = 0.0F;
    float fractionTo = 1.0F;
};

float weightOf(Passing passing, double zoom, const Line& line) {
    const PlaneToScreen plane = planeAt(zoom);
    TracedLines lines;
    lines.beginLine();
    lines.add(plane.toPlane(line.from), line.fractionFrom);
    lines.add(plane.toPlane(line.to), line.fractionTo);
    lines.finishLine();
    return ArcSight(passing, plane, kWidth, kHeight).weightOf(lines, {0, 0, 0, 1});
}

constexpr Line kWithin{{100.0, 100.0}, {900.0, 500.0}};
constexpr Line kLeaving{{500.0, 300.0}, {3000.0, 300.0}};
constexpr Line kPassing{{-2000.0, 300.0}, {3000.0, 300.0}};

} // namespace

TEST_CASE("an arc whose ends are both far out of sight does not draw close by") {
    for (const double zoom : {3.0, 4.0, 7.0, 11.0}) {
        CAPTURE(zoom);
        CHECK(weightOf(Passing::Touching, zoom, kPassing) == 0.0F);
        CHECK(weightOf(Passing::Touching, zoom, kLeaving) == 1.0F);
        CHECK(weightOf(Passing::Touching, zoom, kWithin) == 1.0F);
    }
    CHECK(weightOf(Passing::Touching, 0.0, kPassing) == 1.0F); // a map of the world leaves nothing out
    const float half = weightOf(Passing::Touching, 2.25, kPassing);
    CHECK(half > 0.2F);
    CHECK(half < 0.3F);
}

TEST_CASE("all arcs, or those alone that begin and end in sight, whatever the zoom") {
    for (const double zoom : {0.0, 3.0, 8.0}) {
        CAPTURE(zoom);
        for (const Line& line : {kWithin, kLeaving, kPassing})
            CHECK(weightOf(Passing::All, zoom, line) == 1.0F);
        CHECK(weightOf(Passing::Within, zoom, kWithin) == 1.0F);
        CHECK(weightOf(Passing::Within, zoom, kLeaving) == 0.0F);
        CHECK(weightOf(Passing::Within, zoom, kPassing) == 0.0F);
    }
}

TEST_CASE("strength falls gently as an end goes out of sight: nothing pops while one pans") {
    float before = 1.0F;
    for (double beyond = 0.0; beyond < 200.0; beyond += 2.0) {
        CAPTURE(beyond);
        const float weight = weightOf(Passing::Touching, 4.0, {{-beyond, 300.0}, {kWidth + 2000.0, 300.0}});
        CHECK(weight <= before);
        CHECK(before - weight < 0.02F);
        before = weight;
    }
    CHECK(before == 0.0F);
}

TEST_CASE("an end behind the horizon is out of sight although its line ends within the picture") {
    Line cut = kWithin;
    cut.fractionTo = 0.6F;
    CHECK(weightOf(Passing::Within, 0.0, cut) == 0.0F);
    CHECK(weightOf(Passing::Touching, 4.0, cut) == 1.0F);
    cut.fractionTo = 0.95F; // just behind it
    const float weight = weightOf(Passing::Within, 0.0, cut);
    CHECK(weight > 0.4F);
    CHECK(weight < 0.6F);
}
