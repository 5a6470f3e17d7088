#include "app/group_finder.h"

#include <chrono>
#include <thread>

#include "../support/graph_network.h"
#include "../support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

void wait(GroupFinder& finder, const NetworkPointer& network,
          const std::shared_ptr<const FilterResult>& shown) {
    for (finder.ask(network, shown); finder.isBusy(); finder.ask(network, shown))
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

} // namespace

TEST_CASE("groups are found beside the main thread, and anew for another filter") {
    const auto network = std::make_shared<const Network>(networkOf(9, completeEdges(5)));
    const auto all = std::make_shared<const FilterResult>(everything(*network));
    GroupFinder finder;
    CHECK(finder.groups() == nullptr);
    CHECK_FALSE(finder.isBusy());
    wait(finder, network, all);
    REQUIRE(finder.groups() != nullptr);
    CHECK(finder.groups()->rings.front().members.size() == 5);
    const std::shared_ptr<const CityGroups> first = finder.groups();
    finder.ask(network, all);
    CHECK(finder.groups() == first); // the same question is answered once

    Filter none;
    none.awarded = true;
    const auto nothing = std::make_shared<const FilterResult>(applyFilter(*network, none));
    finder.ask(network, nothing);
    CHECK(finder.groups() != first); // never the answer to another question
    wait(finder, network, nothing);
    REQUIRE(finder.groups() != nullptr);
    CHECK(finder.groups()->rings.empty());
}
