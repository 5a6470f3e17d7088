#include "analysis/findings/coverage.h"

#include <doctest/doctest.h>

#include "tests/support/sample_network.h"

using namespace atlas;

TEST_CASE("coverage counts what is recorded of partnerships and of places, as a whole and by country") {
    const atlas::testing::TemporaryFolder folder;
    atlas::testing::writeSampleNetwork(folder);
    const NetworkPointer network = atlas::testing::loaded(folder).network;
    const Coverage coverage = findCoverage(*network, applyFilter(*network, {}));
    CHECK(coverage.whole == Recorded{4, 2, 2, 2, 2, 5, 4});
    REQUIRE(coverage.countries.size() == 3);
    // Japan: Culver City–Kaizuka, Hays–Ōsaka and Kaizuka–Ōsaka, which is within it and counts once.
    const CountryIndex japan = network->findCountry(*countryCodeFrom("JP")).value();
    CHECK(coverage.countries[0] == CountryCoverage{japan, {3, 1, 1, 1, 2, 2, 2}});
    CHECK(coverage.countries[2].recorded == Recorded{1, 1, 1, 1, 0, 1, 0}); // Kiribati
}

TEST_CASE("coverage is of what is shown, and the shipped network is recorded as far as its files say") {
    const Network& network = *atlas::testing::shippedNetwork().network;
    const Recorded whole = findCoverage(network, applyFilter(network, {})).whole;
    CHECK(whole == Recorded{31'011, 4'024, 3'406, 1'849, 12'875, 19'773, 17'733});
    Filter nothing;
    nothing.countries = {CountryCode{{'Q', 'Q'}}};
    const Coverage none = findCoverage(network, applyFilter(network, nothing));
    CHECK(none.whole == Recorded{});
    CHECK(none.countries.empty());
}
