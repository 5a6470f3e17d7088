#include "model/anniversary.h"

#include <algorithm>

#include "../support/sample_network.h"
#include "model/filter.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("round ages are multiples of 10 and of 25, from the first on") {
    CHECK(roundAgeIn(2026, 2016) == 10);
    CHECK(roundAgeIn(2026, 2001) == 25);
    CHECK(roundAgeIn(2026, 1951) == 75);
    CHECK_FALSE(roundAgeIn(2026, 2011).has_value()); // 15
    CHECK_FALSE(roundAgeIn(2026, 2026).has_value());
    CHECK_FALSE(roundAgeIn(2016, 2026).has_value());
    CHECK_FALSE(roundAgeIn(2000, kYearNotRecorded).has_value());
}

TEST_CASE("a filter keeps those that celebrate in a year") {
    const Network& network = *shippedNetwork().network;
    Filter filter;
    filter.anniversaryYear = 2025;
    CHECK(isActive(filter, Facet::Anniversary));
    const FilterResult result = applyFilter(network, filter);
    CHECK(result.partnerships.size() == 122);
    for (const PartnershipIndex partnership : result.partnerships)
        CHECK(roundAgeIn(2025, network.partnerships.yearEstablished[partnership]).has_value());
    CHECK(result.yearNotRecorded == 0);
    CHECK(result.withoutFacet[static_cast<std::size_t>(Facet::Anniversary)] == network.partnerships.size());
    CHECK(describe(filter, Facet::Anniversary, network) == "Anniversaries of 2025");
    CHECK(cleared(filter, Facet::Anniversary) == Filter{});
}

TEST_CASE("the counts of other facets are those among who celebrates") {
    const Network& network = *shippedNetwork().network;
    Filter filter;
    filter.anniversaryYear = 2025;
    const FilterResult all = applyFilter(network, filter);
    filter.programs = static_cast<ProgramMask>(maskOf(ProgramType::Sports));
    const FilterResult sports = applyFilter(network, filter);
    CHECK(sports.partnerships.size() == all.byProgram[static_cast<std::size_t>(ProgramType::Sports)]);
    CHECK(sports.byProgram == all.byProgram);
}
