#include "analysis/document/document.h"

#include <doctest/doctest.h>

#include "analysis/findings/chains.h"
#include "analysis/findings/gap_shading.h"
#include "analysis/findings/gaps.h"
#include "model/facts/profile.h"
#include "tests/support/graph_network.h"
#include "tests/support/sample_network.h"

using namespace atlas;

TEST_CASE("answers lie where they lay while the question stays, and gaps are found once") {
    Document document(atlas::testing::shippedNetwork().network);
    const Gaps* gaps = &document.gaps();
    const auto shades = document.placeShades();
    CHECK(&document.gaps() == gaps);
    CHECK(document.placeShades() == shades);
    const CityProfile* profile = &document.profileOf(CityIndex{0});
    document.profileOf(CityIndex{1});
    CHECK(&document.profileOf(CityIndex{0}) == profile);
    const auto shown = document.shown();
    document.show(Filter{});
    CHECK(document.shown() == shown);
}

TEST_CASE("a chain is of the partnerships that are shown now, never of those shown before") {
    // c00–c01 directly, and the long way round over c02.
    auto network = std::make_shared<Network>(atlas::testing::networkOf(3, {{0, 1}, {0, 2}, {1, 2}}));
    network->partnerships.evidence = {maskOf(Evidence::Web), maskOf(Evidence::Lists),
                                      maskOf(Evidence::Lists)};
    Document document(network);
    CHECK(document.chain(0, 1).partnerships.size() == 1);
    Filter lists;
    lists.evidence = maskOf(Evidence::Lists);
    document.show(lists);
    CHECK(document.chain(0, 1).partnerships.size() == 2);
    document.show(Filter{});
    CHECK(document.chain(0, 1).partnerships.size() == 1);
}
