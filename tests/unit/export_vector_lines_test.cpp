// What the paths of vector files are made of: lines cut at the page, made simpler, shared out, written short.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <span>

#include "export/vector/page_lines.h"
#include "export/vector/paint_pieces.h"
#include "export/vector/path_ids.h"
#include "export/vector/svg_numbers.h"
#include "geo/lng_lat.h"

using namespace atlas;

namespace {

constexpr PageBox kBox{{0.0, 0.0}, {100.0, 50.0}};

PageLine circle(PagePoint centre, double radius, int corners, bool isClockwise) {
    PageLine ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * kPi * i / corners * (isClockwise ? 1.0 : -1.0); // y down
        ring.push_back(centre + radius * PagePoint(std::cos(angle), std::sin(angle)));
    }
    return ring;
}

double areaOf(const PageLine& ring) {
    double doubled = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const PagePoint& next = ring[(i + 1) % ring.size()];
        doubled += ring[i].x * next.y - ring[i].y * next.x;
    }
    return std::abs(doubled) / 2.0;
}

bool areSame(const PageLine& a, const PageLine& b) {
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(),
        [](const PagePoint& one, const PagePoint& other) { return glm::distance(one, other) < 1e-9; });
}

std::string dataOf(const PageLine& line, bool isClosed = false) {
    return pathData(std::span(&line, 1), isClosed);
}

} // namespace

TEST_CASE("a line is cut exactly at the page's edge, and comes back as another piece") {
    const PageLine line{{-10.0, 10.0}, {50.0, 10.0}, {50.0, 70.0}, {90.0, 70.0}, {90.0, 30.0}, {120.0, 30.0}};
    const std::vector<PageLine> pieces = clippedLine(line, kBox);
    REQUIRE(pieces.size() == 2);
    CHECK(areSame(pieces[0], {{0.0, 10.0}, {50.0, 10.0}, {50.0, 50.0}}));
    CHECK(areSame(pieces[1], {{90.0, 50.0}, {90.0, 30.0}, {100.0, 30.0}}));
    CHECK(clippedLine(PageLine{{-5.0, -5.0}, {-5.0, 60.0}}, kBox).empty());
}

TEST_CASE("a ring is cut along the page's edge; one that goes around the page becomes the page") {
    CHECK(areaOf(clippedRing(PageLine{{-500.0, -500.0}, {500.0, -500.0}, {500.0, 500.0}, {-500.0, 500.0}},
                             kBox)) == doctest::Approx(5000.0));
    CHECK(areaOf(clippedRing(PageLine{{-50.0, 10.0}, {50.0, 10.0}, {50.0, 40.0}, {-50.0, 40.0}}, kBox)) ==
          doctest::Approx(1500.0));
    CHECK(clippedRing(PageLine{{200.0, 10.0}, {250.0, 10.0}, {250.0, 40.0}}, kBox).empty());
}

TEST_CASE("a simpler line strays no further than it may, and keeps its ends") {
    PageLine line;
    for (int i = 0; i <= 400; ++i)
        line.emplace_back(i, 20.0 * std::sin(i / 60.0));
    const PageLine simple = simplifiedLine(line, 0.5);
    CHECK(simple.size() < 40);
    CHECK(simple.front() == line.front());
    CHECK(simple.back() == line.back());
    for (const PagePoint& point : line) {
        const auto next = std::lower_bound(simple.begin() + 1, simple.end() - 1, point.x,
                                           [](const PagePoint& a, double x) { return a.x < x; });
        const PagePoint& from = *(next - 1);
        const double height = from.y + (point.x - from.x) / (next->x - from.x) * (next->y - from.y);
        CHECK(std::abs(height - point.y) < 0.6);
    }
    CHECK(areaOf(simplifiedRing(circle({50.0, 25.0}, 20.0, 3000, true), 0.05)) ==
          doctest::Approx(kPi * 400.0).epsilon(0.01));
    CHECK(simplifiedRing(circle({50.0, 25.0}, 0.01, 30, true), 0.1).empty()); // a speck
}

TEST_CASE("holes go with the smallest area that they lie in") {
    const auto areas =
        withTheirHoles({circle({50.0, 50.0}, 40.0, 60, false), circle({50.0, 50.0}, 30.0, 60, true),
                        circle({50.0, 50.0}, 20.0, 60, false), circle({50.0, 50.0}, 10.0, 60, true),
                        circle({200.0, 50.0}, 5.0, 60, false)});
    REQUIRE(areas.size() == 3);
    REQUIRE(areas[0].size() == 2);
    CHECK(areaOf(areas[0][1]) > 2000.0); // the hole of the largest is the large one
    CHECK(areas[1].size() == 2);
    CHECK(areas[2].size() == 1);
}

TEST_CASE("no path has 30,000 points or more, and nothing is lost") {
    std::vector<LineGroup> groups;
    for (int i = 0; i < 50; ++i)
        groups.push_back({circle({50.0, 25.0}, 20.0, 1000, true)});
    const std::vector<LineGroup> paths = sharedOut(groups, true);
    CHECK(paths.size() == 3);
    std::size_t rings = 0;
    for (const LineGroup& path : paths) {
        CHECK(pointCountOf(path) < kMostPathPoints);
        rings += path.size();
    }
    CHECK(rings == 50);
    const std::vector<LineGroup> coarser = sharedOut({{circle({500.0, 500.0}, 500.0, 70'000, true)}}, true);
    REQUIRE(coarser.size() == 1);
    CHECK(pointCountOf(coarser[0]) < kMostPathPoints);
    CHECK(areaOf(coarser[0][0]) == doctest::Approx(kPi * 250'000.0).epsilon(0.01));
}

TEST_CASE("paths are written in hundredths, without a sign too many") {
    CHECK(svgNumber(0.0) == "0");
    CHECK(svgNumber(-0.07) == "-.07");
    CHECK(svgNumber(12.5) == "12.5");
    CHECK(svgNumber(-3.004) == "-3");
    CHECK(dataOf({{12.5, 3.0}, {16.5, 1.75}, {16.5, 1.752}, {18.5, 3.75}}) == "M12.5 3l4-1.25 2 2");
    CHECK(dataOf({{0.0, 0.0}, {1.0, 0.0}, {1.0, 1.0}}, true) == "M0 0l1 0 0 1z");
}

TEST_CASE("rounding does not add up along a path") {
    PageLine line;
    for (int i = 0; i <= 900; ++i)
        line.emplace_back(i * 0.0149, 0.0);
    const std::string data = dataOf(line);
    double at = 0.0;
    for (std::size_t i = data.find('l') + 1; i < data.size();) {
        std::size_t used = 0;
        at += std::stod(data.substr(i), &used);
        i += used;
        std::stod(data.substr(i), &used);
        i += used;
    }
    CHECK(at == doctest::Approx(900 * 0.0149).epsilon(0.001));
}

TEST_CASE("a gradient becomes pieces that join, as opaque as it is there") {
    const GradientPaint paint{
        {0.0, 0.0}, {100.0, 0.0}, {{0.1, {1.0F, 0.0F, 0.0F, 0.5F}}, {0.9, {1.0F, 0.0F, 0.0F, 0.01F}}}};
    const PageLine line{{0.0, 0.0}, {40.0, 10.0}, {100.0, 0.0}};
    const std::vector<PaintPiece> pieces = piecesOf(std::span(&line, 1), paint);
    CHECK(pieces.size() > 6);
    double length = 0.0;
    for (const PaintPiece& piece : pieces) {
        for (const PageLine& part : piece.lines) {
            length += part.back().x - part.front().x;
            const double middle = std::clamp((part.front().x + part.back().x) / 200.0, 0.1, 0.9);
            const double wanted = 0.5 + (middle - 0.1) / 0.8 * (0.01 - 0.5);
            CHECK(static_cast<double>(piece.colour.alpha) == doctest::Approx(wanted).epsilon(0.02));
        }
    }
    CHECK(length == doctest::Approx(100.0));
}

TEST_CASE("ids are given once and hold no sign that XML forbids") {
    UniqueIds ids;
    CHECK(ids.idFor("arc-12-x:Åland") == "arc-12-x___land");
    CHECK(ids.idFor("arc-1-2") == "arc-1-2");
    CHECK(ids.idFor("arc-1-2") == "arc-1-2-2");
    CHECK(ids.idFor("arc-1-2") == "arc-1-2-3");
}
