#include "analysis/findings/anniversaries.h"

#include "../support/graph_network.h"
#include "../support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("round ages are multiples of 10 or 25, the oldest first") {
    Network network = networkOf(9, starEdges(9));
    network.partnerships.yearEstablished = {2016, 1951, kYearNotRecorded, 2001, 1976, 2026, 2036, 1966};
    CHECK(anniversariesIn(2026, network, everything(network).partnerships) ==
          std::vector<Anniversary>{{1, 75}, {7, 60}, {4, 50}, {3, 25}, {0, 10}});
    CHECK(anniversariesIn(2027, network, everything(network).partnerships).empty());
    CHECK(
        anniversariesIn(2000, network, everything(network).partnerships).empty()); // 2000 - 0 would be round
}

TEST_CASE("the partnerships of the shipped network have anniversaries every year") {
    const Network& network = *shippedNetwork().network;
    const std::vector<PartnershipIndex> shown = everything(network).partnerships;
    for (const Anniversary& anniversary : anniversariesIn(2026, network, shown)) {
        CHECK(network.partnerships.yearEstablished[anniversary.partnership] + anniversary.years == 2026);
    }
    CHECK(anniversariesIn(2026, network, shown).size() > 20);
}

TEST_CASE("as many are of an age as the filter of that age leaves") {
    const Network& network = *shippedNetwork().network;
    const std::vector<Anniversary> all =
        anniversariesIn(2026, network, applyFilter(network, Filter{}).partnerships);
    std::size_t sum = 0;
    for (const int years : {10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90}) {
        CAPTURE(years);
        Filter filter;
        filter.anniversaryYear = 2026;
        filter.anniversaryAge = static_cast<std::int16_t>(years);
        CHECK(applyFilter(network, filter).partnerships.size() == countOfAge(all, years));
        sum += countOfAge(all, years);
    }
    CHECK(sum == countOfAge(all, std::nullopt));
    CHECK(countOfAge(all, std::nullopt) == all.size());
    CHECK(countOfAge(all, 50) > 0);
    CHECK(countOfAge(all, 50) < all.size());
}

TEST_CASE("ages to choose from are counted under all filters but that of anniversaries") {
    const Network& network = *shippedNetwork().network;
    Filter filter;
    filter.unitedStates = true;
    const FilterResult others = applyFilter(network, filter);
    filter.anniversaryYear = 2026;
    filter.anniversaryAge = 50;
    const FilterResult shown = applyFilter(network, filter);
    CHECK(passingWithout(network, filter, Facet::Anniversary, shown) == others.partnerships);
    CHECK(passingWithout(network, filter, Facet::Awarded, shown) == shown.partnerships);
}

TEST_CASE("of what has ended nobody is said to celebrate") {
    Network network = networkOf(5, starEdges(5));
    network.partnerships.yearEstablished = {2016, 1976, 1976, 2001};
    network.partnerships.status[1] = Status::Suspended;
    const std::vector<Anniversary> all = anniversariesIn(2026, network, everything(network).partnerships);
    CHECK(anniversariesText(network, 2026, all, std::nullopt) ==
          "4 partnerships have a round anniversary, 1 of them ended");
    CHECK(anniversariesText(network, 2026, all, 50) ==
          "2 partnerships were founded in 1976, 1 of them ended");
    CHECK(anniversariesText(network, 2026, all, 10) == "1 partnership was founded in 2016");
    CHECK(anniversariesText(network, 2026, {}, std::nullopt) == "0 partnerships have a round anniversary");
}
