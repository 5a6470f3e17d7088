#include "scene/arcs/arc_growth.h"

#include <doctest/doctest.h>

#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

// An arc in two pieces, as a cut makes them: from (0, 0) to (2, 0), and from (10, 0) to (12, 0).
TracedLines twoPieces() {
    TracedLines lines;
    lines.beginLine();
    lines.add({0.0, 0.0}, 0.0);
    lines.add({1.0, 0.0}, 0.25);
    lines.add({2.0, 0.0}, 0.5);
    lines.finishLine();
    lines.beginLine();
    lines.add({10.0, 0.0}, 0.5);
    lines.add({12.0, 0.0}, 1.0);
    lines.finishLine();
    return lines;
}

} // namespace

TEST_CASE("an arc grows from its city to exactly as far as it has come") {
    const TracedLines part = grown(twoPieces(), 0.75, false);
    REQUIRE(part.starts.size() == 2);
    CHECK(part.line(0).points.size() == 3);
    CHECK(part.line(1).points.back() == PlanePoint{11.0, 0.0});
    CHECK(part.line(1).fractions.back() == 0.75F);
    const TracedLines begun = grown(twoPieces(), 0.125, false);
    REQUIRE(begun.starts.size() == 1); // the other piece has not begun
    CHECK(begun.points.back() == PlanePoint{0.5, 0.0});
}

TEST_CASE("an arc grows from its other end, too") {
    const TracedLines part = grown(twoPieces(), 0.625, true);
    REQUIRE(part.starts.size() == 2);
    CHECK(part.line(0).points.front() == PlanePoint{1.5, 0.0});
    CHECK(part.line(0).points.back() == PlanePoint{2.0, 0.0});
    CHECK(part.line(1).points.size() == 2);
}

TEST_CASE("what has grown wholly is the arc, and what has not begun is nothing") {
    CHECK(grown(twoPieces(), 1.0, false).points == twoPieces().points);
    CHECK(grown(twoPieces(), 0.0, true).points.empty());
    CHECK(grown(twoPieces(), 0.0, true).starts.empty());
}

TEST_CASE("it grows from the place that is spoken of") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    const NetworkPointer network = loaded(folder).network;
    const PartnershipIndex arc = 0;
    const CityIndex a = network->partnerships.cityA[arc];
    const CityIndex b = network->partnerships.cityB[arc];
    Focus focus;
    focus.partnerships = {arc};
    CHECK_FALSE(growsFromCityB(*network, focus, arc));
    focus.cities = {b};
    CHECK(growsFromCityB(*network, focus, arc));
    focus.cities = {a, b};
    CHECK_FALSE(growsFromCityB(*network, focus, arc));
    focus.cities = {b, a};
    CHECK(growsFromCityB(*network, focus, arc));
    focus = {};
    focus.country = network->partnerships.countryB[arc];
    CHECK(growsFromCityB(*network, focus, arc));
    focus.country = network->partnerships.countryA[arc];
    CHECK_FALSE(growsFromCityB(*network, focus, arc));
}
