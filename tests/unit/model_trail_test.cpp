#include "model/workspace/trail.h"

#include <doctest/doctest.h>

#include "model/workspace/history.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

Selection cityAlone(CityIndex city) {
    return selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click);
}

HistoryEntry selecting(HistoryEntry entry, Selection selection) {
    const View before = entry.view;
    entry.view.selection = std::move(selection);
    entry.trail = trailAfter(std::move(entry.trail), before, entry.view);
    return entry;
}

HistoryEntry steppedBack(HistoryEntry entry) {
    stepBack(entry.view, entry.trail);
    return entry;
}

} // namespace

TEST_CASE("who walks from city to partner to partner walks back the same way, and filters stay") {
    HistoryEntry entry = selecting({}, cityAlone(0));
    CHECK(entry.trail.empty()); // nothing was selected before
    entry.view.camera.zoom = 3.0;
    entry = selecting(entry, cityAlone(1));
    entry.view.camera.zoom = 5.0;
    entry.view.filter.awarded = true;
    entry = selecting(entry, cityAlone(2));
    REQUIRE(entry.trail.size() == 2);

    HistoryEntry back = steppedBack(entry);
    CHECK(back.view.selection == cityAlone(1));
    CHECK(back.view.camera.zoom == 5.0);
    CHECK(back.view.filter.awarded);
    back = steppedBack(back);
    CHECK(back.view.selection == cityAlone(0));
    CHECK(back.view.camera.zoom == 3.0);
    CHECK(back.trail.empty());
    CHECK(steppedBack(back) == back);
}

TEST_CASE("selecting nothing ends the walk; Esc takes a step back where it leads to the same") {
    HistoryEntry entry = selecting(selecting({}, cityAlone(0)), cityAlone(1));
    CHECK(selecting(entry, {}).trail.empty());
    Selection comparison;
    comparison.cities = {1, 2};
    comparison.isComparison = true;
    entry = selecting(entry, comparison);
    CHECK(entry.trail.size() == 2);
    releaseSelection(entry.view, entry.trail);
    CHECK(entry.view.selection == cityAlone(1));
    CHECK(entry.trail.size() == 1);
}

TEST_CASE("a step back keeps the projection of now, and the trail is bounded") {
    HistoryEntry entry = selecting(selecting({}, cityAlone(0)), cityAlone(1));
    entry.view.camera = withProjection(entry.view.camera, ProjectionKind::Orthographic);
    CHECK(steppedBack(entry).view.camera.projection == ProjectionKind::Orthographic);
    for (int i = 0; i < 100; ++i)
        entry = selecting(entry, cityAlone(static_cast<CityIndex>(i % 2)));
    CHECK(entry.trail.size() <= 30);
}

TEST_CASE("undo brings the trail back with the selection") {
    const HistoryEntry start = selecting({}, cityAlone(0));
    History history(start);
    const HistoryEntry walked = selecting(start, cityAlone(1));
    history.follow(walked);
    const std::optional<HistoryEntry> undone = history.undo();
    REQUIRE(undone);
    CHECK(*undone == start);
    const std::optional<HistoryEntry> redone = history.redo();
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
    CHECK(selectionName(network, both) == "2 places");
    CHECK(selectionName(network, selectionOfGroup(both.cities, CityGroup::Clique)) == "Circle of 2");
    CHECK(selectionName(network, selectionOfChain(both.cities, {0})) == "Chain Hays – Ōsaka");
    both.isComparison = true;
    CHECK(selectionName(network, both) == "Hays and Ōsaka");
    CHECK(selectionName(network, selectionOf(network.cities.country[osaka])) == "Japan");
    CHECK(selectionName(network, {}).empty());
}
