#include "app/services/group_finder.h"

#include <new>

#include "../support/graph_network.h"
#include "../support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

// Until the answer is there.
void wait(GroupFinder& finder, const NetworkPointer& network,
          const std::shared_ptr<const FilterResult>& shown) {
    while (!finder.follow(network, shown))
        finder.waitForWork();
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
    CHECK(finder.groups()->cliques.front().members.size() == 5);
    CHECK(finder.error().empty());
    const std::shared_ptr<const CityGroups> first = finder.groups();
    finder.follow(network, all);
    CHECK(finder.groups() == first); // the same question is answered once

    Filter none;
    none.awarded = true;
    const auto nothing = std::make_shared<const FilterResult>(applyFilter(*network, none));
    finder.follow(network, nothing);
    CHECK(finder.groups() != first); // never the answer to another question
    wait(finder, network, nothing);
    REQUIRE(finder.groups() != nullptr);
    CHECK(finder.groups()->cliques.empty());
}

TEST_CASE("groups that cannot be found are not none") {
    const auto network = std::make_shared<const Network>(networkOf(9, completeEdges(5)));
    const auto all = std::make_shared<const FilterResult>(everything(*network));
    GroupFinder finder(
        [](const GroupFinder::Question&, const Progress&) -> Result<CityGroups> { throw std::bad_alloc(); });
    wait(finder, network, all);
    CHECK(finder.groups() == nullptr);
    CHECK(finder.error() ==
          "not enough memory for the search for groups; close other programs or ask for less");
    CHECK_FALSE(finder.isBusy());
}

TEST_CASE("a search that nobody waits for any more ends") {
    const auto network = std::make_shared<const Network>(networkOf(9, completeEdges(5)));
    const auto all = std::make_shared<const FilterResult>(everything(*network));
    GroupFinder finder([](const GroupFinder::Question&, const Progress& progress) -> Result<CityGroups> {
        while (progress(0.0, "going round in circles")) {
        }
        return cancelled();
    });
    finder.follow(network, all);
    CHECK(finder.isBusy());
    finder.follow(network, nullptr);
    finder.waitForWork(); // would never return unless the work were cancelled
    CHECK_FALSE(finder.follow(network, nullptr));
    CHECK_FALSE(finder.isBusy());
    finder.follow(network, all);
} // here; a test that hangs has failed
