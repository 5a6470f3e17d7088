#include "../support/graph_network.h"
#include "../support/sample_network.h"
#include "model/selection/selection.h"
#include "model/workspace/history.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

// A ring of 0, 1, 2; city 2 has a partner beside it, and 3 another.
Network ringWithTail() {
    return networkOf(5, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}});
}

std::vector<PartnershipIndex> lit(const Network& network, const Selection& selection, Target hovered = {}) {
    return partnershipsInFocus(network, focusOf(selection, hovered), everything(network).partnerships);
}

} // namespace

TEST_CASE("of a group only the partnerships among its cities stand out") {
    const Network network = ringWithTail();
    const Selection ring = selectionOfGroup({0, 1, 2}, CityGroup::Clique);
    CHECK(lit(network, ring) == std::vector<PartnershipIndex>{0, 1, 2});
    Selection several;
    several.cities = {0, 1, 2};
    CHECK(lit(network, several) == std::vector<PartnershipIndex>{0, 1, 2, 3}); // with the tie to 3
}

TEST_CASE("what the cursor is on stands out beside a group, with all it has") {
    const Network network = ringWithTail();
    const Selection ring = selectionOfGroup({0, 1, 2}, CityGroup::Clique);
    CHECK(lit(network, ring, {Target::Kind::City, 3}) == std::vector<PartnershipIndex>{0, 1, 2, 3, 4});
    CHECK(lit(network, ring, {Target::Kind::Partnership, 4}) == std::vector<PartnershipIndex>{0, 1, 2, 4});
}

TEST_CASE("a group that gains or loses a city is one no more") {
    const Selection ring = selectionOfGroup({0, 1, 2}, CityGroup::Community);
    const Selection more = selectionAfter(ring, {Target::Kind::City, 3}, SelectBy::Adding);
    CHECK(more.group == CityGroup::None);
    CHECK(more.cities == std::vector<CityIndex>{0, 1, 2, 3});
    CHECK(selectionBefore(ring).isEmpty());
    CHECK(selectionAfter(ring, {Target::Kind::City, 1}, SelectBy::Click).group == CityGroup::None);
}

TEST_CASE("groups and the shading of countries can be undone") {
    HistoryEntry entry;
    History history(entry);
    entry.view.selection = selectionOfGroup({0, 1, 2}, CityGroup::Clique);
    history.follow(entry);
    entry.view.shading = Shading::Gaps;
    history.follow(entry);
    const std::optional<HistoryEntry> unshaded = history.undo();
    REQUIRE(unshaded.has_value());
    CHECK(unshaded->view.shading == Shading::None);
    CHECK(unshaded->view.selection.group == CityGroup::Clique);
    CHECK(history.undo()->view.selection.isEmpty());
    CHECK(history.redo()->view.selection.group == CityGroup::Clique);
    CHECK(history.redo()->view.shading == Shading::Gaps);
}
