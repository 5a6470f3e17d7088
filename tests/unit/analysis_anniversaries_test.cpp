#include "analysis/anniversaries.h"

#include "../support/graph_network.h"
#include "../support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("round ages are multiples of 10 or 25, the oldest first") {
    Network network = networkOf(9, starEdges(9));
    network.partnerships.yearEstablished = {2016, 1951, kYearNotRecorded, 2001, 1976, 2026, 2036, 1966};
    CHECK(anniversariesIn(2026, network, everything(network)) ==
          std::vector<Anniversary>{{1, 75}, {7, 60}, {4, 50}, {3, 25}, {0, 10}});
    CHECK(anniversariesIn(2027, network, everything(network)).empty());
    CHECK(anniversariesIn(2000, network, everything(network)).empty()); // 2000 - 0 would be round
}

TEST_CASE("the partnerships of the shipped network have anniversaries every year") {
    const Network& network = *shippedNetwork().network;
    const FilterResult shown = everything(network);
    for (const Anniversary& anniversary : anniversariesIn(2026, network, shown)) {
        CHECK(network.partnerships.yearEstablished[anniversary.partnership] + anniversary.years == 2026);
    }
    CHECK(anniversariesIn(2026, network, shown).size() > 20);
}
