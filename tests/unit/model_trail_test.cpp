#include "model/workspace/trail.h"

#include <doctest/doctest.h>

#include "model/workspace/history.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

ExploreState selecting(ExploreState state, Selection selection) {
    const ExploreState before = state;
    state.view.selection = std::move(selection);
    return withTrail(before, std::move(state));
}

Selection cityAlone(CityIndex city) {
    return selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click);
}

} // namespace

TEST_CASE("who walks from city to partner to partner walks back the same way, and filters stay") {
    ExploreState state = selecting(ExploreState{}, cityAlone(0));
    CHECK(state.trail.empty()); // nothing was selected before
    state.view.camera.zoom = 3.0;
    state = selecting(state, cityAlone(1));
    state.view.camera.zoom = 5.0;
    state.view.filter.awarded = true;
    state = selecting(state, cityAlone(2));
    REQUIRE(state.trail.size() == 2);

    ExploreState back = steppedBack(state);
    CHECK(withTrail(state, back) == back); // the step itself adds none
    CHECK(back.selection == cityAlone(1));
    CHECK(back.camera.zoom == 5.0);
    CHECK(back.filter.awarded);
    back = steppedBack(back);
    CHECK(back.selection == cityAlone(0));
    CHECK(back.camera.zoom == 3.0);
    CHECK(back.trail.empty());
    CHECK(steppedBack(back) == back);
}

TEST_CASE("letting go ends the walk; Esc takes a step back where it leads to the same") {
    ExploreState state = selecting(selecting(ExploreState{}, cityAlone(0)), cityAlone(1));
    CHECK(selecting(state, {}).trail.empty());
    Selection comparison;
    comparison.cities = {1, 2};
    comparison.isComparison = true;
    state = selecting(state, comparison);
    CHECK(state.trail.size() == 2);
    const ExploreState after = letGo(state);
    CHECK(after.view.selection == cityAlone(1));
    CHECK(withTrail(state, after).trail.size() == 1);
}

TEST_CASE("a step back keeps the projection of now, and the trail is bounded") {
    ExploreState state = selecting(selecting(ExploreState{}, cityAlone(0)), cityAlone(1));
    state.view.camera = withProjection(state.view.camera, ProjectionKind::Orthographic);
    CHECK(steppedBack(state).camera.projection == ProjectionKind::Orthographic);
    for (int i = 0; i < 100; ++i)
        state = selecting(state, cityAlone(static_cast<CityIndex>(i % 2)));
    CHECK(state.trail.size() <= 30);
}

TEST_CASE("undo brings the trail back with the selection") {
    ExploreState state = selecting(ExploreState{}, cityAlone(0));
    History history(state);
    const ExploreState walked = selecting(state, cityAlone(1));
    history.follow(walked);
    const std::optional<ExploreState> undone = history.undo();
    REQUIRE(undone);
    CHECK(undone->trail.empty());
    CHECK(withTrail(walked, *undone) == *undone);
    const std::optional<ExploreState> redone = history.redo();
    REQUIRE(redone);
    CHECK(redone->trail == walked.trail);
}

TEST_CASE("a selection is called by what it is") {
    const atlas::testing::TemporaryFolder folder;
    atlas::testing::writeSampleNetwork(folder);
    const LoadedNetwork loaded = atlas::testing::loaded(folder);
    const Network& network = *loaded.network;
    const CityIndex hays = network.findCityById("1").value();
    const CityIndex osaka = network.findCityById("4").value();
    CHECK(selectionName(network, cityAlone(hays)) == "Hays");
    Selection both;
    both.cities = {hays, osaka};
    CHECK(selectionName(network, both) == "2 cities");
    CHECK(selectionName(network, selectionOfGroup(both.cities, CityGroup::Clique)) == "Ring of 2");
    CHECK(selectionName(network, selectionOfChain(both.cities, {0})) == "Chain Hays – Ōsaka");
    both.isComparison = true;
    CHECK(selectionName(network, both) == "Hays and Ōsaka");
    CHECK(selectionName(network, selectionOf(network.cities.country[osaka])) == "Japan");
    CHECK(selectionName(network, {}).empty());
}
