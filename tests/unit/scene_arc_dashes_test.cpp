#include "scene/arcs/arc_dashes.h"

#include <doctest/doctest.h>

#include <vector>

#include "scene/arcs/arc_colours.h"
#include "scene/geometry/disc_geometry.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

struct Dash {
    float from;
    float to;
};

std::vector<Dash> dashesBetween(float from, float to, float count) {
    std::vector<Dash> dashes;
    forEachDash(from, to, count, [&](float begin, float end) { dashes.push_back({begin, end}); });
    return dashes;
}

double drawn(const std::vector<Dash>& dashes) {
    double sum = 0.0;
    for (const Dash& dash : dashes)
        sum += static_cast<double>(dash.to - dash.from);
    return sum;
}

} // namespace

TEST_CASE("an arc begins and ends with a dash, and its dashes are as long as each other") {
    const std::vector<Dash> dashes = dashesBetween(0.0F, 1.0F, 7.0F);
    REQUIRE(dashes.size() == 7);
    CHECK(dashes.front().from == 0.0F);
    CHECK(dashes.back().to == doctest::Approx(1.0));
    for (const Dash& dash : dashes)
        CHECK(dash.to - dash.from == doctest::Approx(dashes.front().to - dashes.front().from).epsilon(1e-4));
}

TEST_CASE("in whatever pieces an arc is drawn, its dashes lie at the same places") {
    const double whole = drawn(dashesBetween(0.0F, 1.0F, 11.0F));
    double pieces = 0.0;
    for (int i = 0; i < 40; ++i)
        pieces +=
            drawn(dashesBetween(static_cast<float>(i) / 40.0F, static_cast<float>(i + 1) / 40.0F, 11.0F));
    CHECK(pieces == doctest::Approx(whole).epsilon(1e-4));
}

TEST_CASE("dashes have a length on the screen: twice as near, twice as many") {
    CHECK(dashCount(6'371.0, 900.0, 9.0) == 100.0F);
    CHECK(dashCount(6'371.0, 1'800.0, 9.0) == 200.0F);
    CHECK(dashCount(1.0, 900.0, 9.0) == 2.0F); // the shortest is still dashed
}

TEST_CASE("a line is cut into its dashes, which go on over its joints") {
    TracedLines line;
    line.beginLine();
    for (int i = 0; i <= 30; ++i)
        line.add({i / 30.0, 0.0}, i / 30.0);
    line.finishLine();
    const TracedLines dashes = dashed(line, 4.0F);
    CHECK(dashes.starts.size() == 4);
    CHECK(dashes.points.front().x == 0.0);
    CHECK(dashes.points.back().x == doctest::Approx(1.0));
}

TEST_CASE("ended partnerships are dashed where they are to be marked, and nowhere else") {
    const NetworkPointer network = atlas::testing::shippedNetwork().network;
    const ArcColours marked = arcColours(*network, {}, EndedTies::Marked);
    REQUIRE(marked.isDashed.size() == network->partnerships.size());
    std::size_t dashes = 0;
    for (std::size_t i = 0; i < marked.isDashed.size(); ++i) {
        CHECK((marked.isDashed[i] != 0) == isEnded(network->partnerships.status[i]));
        dashes += marked.isDashed[i];
    }
    CHECK(dashes == 264);
    CHECK(arcColours(*network, {}, EndedTies::Shown).isDashed.empty());
}

TEST_CASE("counties and regions are diamonds, all other places discs") {
    const NetworkPointer network = atlas::testing::shippedNetwork().network;
    const CityPoints points(network->cities.size(), glm::vec2(0.0F));
    const DiscGeometry discs = buildDiscs(points, network->cities.kind, network->cities.partnerCount);
    std::size_t diamonds = 0;
    for (const Disc& disc : discs.mesh.discs) {
        CHECK(disc.isDiamond == !isCommunity(network->cities.kind[disc.city]));
        diamonds += disc.isDiamond ? 1 : 0;
    }
    CHECK(diamonds == 388 + 118);
}
