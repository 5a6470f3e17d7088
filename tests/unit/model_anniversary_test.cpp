#include "model/filter/anniversary.h"

#include <algorithm>

#include "../support/sample_network.h"
#include "model/filter/filter.h"
#include "model/filter/filter_text.h"

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
    CHECK(result.partnerships.size() == 419);
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

TEST_CASE("a filter keeps those that reach one age in a year") {
    const Network& network = *shippedNetwork().network;
    Filter filter;
    filter.anniversaryYear = 2025;
    filter.anniversaryAge = 50;
    const FilterResult result = applyFilter(network, filter);
    CHECK_FALSE(result.partnerships.empty());
    for (const PartnershipIndex partnership : result.partnerships)
        CHECK(network.partnerships.yearEstablished[partnership] == 1975);
    CHECK(describe(filter, Facet::Anniversary, network) == "50 years in 2025");
    CHECK(cleared(filter, Facet::Anniversary) == Filter{});
}

TEST_CASE("an age that is typed is a round one") {
    CHECK(parseAnniversaryAge("50") == 50);
    CHECK(parseAnniversaryAge("75") == 75);
    for (const char* wrong : {"", "0", "-10", "33", "fifty", "50.5", "99999"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parseAnniversaryAge(wrong).has_value());
    }
}
