#include "model/workspace/history.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {
HistoryEntry withAwarded(HistoryEntry state, bool isOn) {
    state.view.filter.awarded = isOn;
    return state;
}
} // namespace

TEST_CASE("an edit can be undone and done again") {
    const HistoryEntry start;
    History history(start);
    history.follow(withAwarded(start, true));
    const std::optional<HistoryEntry> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(*undone == start);
    history.follow(*undone); // the window follows every frame
    const std::optional<HistoryEntry> redone = history.redo();
    REQUIRE(redone.has_value());
    CHECK(redone->view.filter.awarded);
    CHECK_FALSE(history.redo().has_value());
}

TEST_CASE("a range that slides, or a time line that plays, is one edit, also while the view moves") {
    HistoryEntry state;
    History history(state);
    for (const std::int16_t year : {std::int16_t{1940}, std::int16_t{1950}, std::int16_t{1960}}) {
        state.view.filter.years = YearRange{1931, year};
        state.view.camera.zoom += 0.5;
        history.follow(state, true, true);
    }
    history.settle();
    state.view.filter.years = YearRange{1931, 1970};
    history.follow(state, false, true);
    state.view.themeId = "day"; // an edit of another kind, while it slides
    history.follow(state, false, true);
    CHECK(history.undo()->view.themeId == "night");
    CHECK(history.undo()->view.filter.years == YearRange{1931, 1960});
    CHECK(*history.undo() == HistoryEntry{});
    CHECK_FALSE(history.undo().has_value());
}

TEST_CASE("nothing to undo is nothing") {
    History history{HistoryEntry{}};
    CHECK_FALSE(history.undo().has_value());
    CHECK_FALSE(history.redo().has_value());
}

TEST_CASE("a drag is one edit, however many frames it takes") {
    HistoryEntry state;
    History history(state);
    state.view.filter.awarded = true;
    history.follow(state);
    for (const double zoom : {1.0, 2.0, 3.0}) {
        state.view.camera.zoom = zoom;
        history.follow(state, true);
    }
    history.settle();
    state.view.camera.zoom = 4.0;
    history.follow(state, true); // a second one, still going on
    const std::optional<HistoryEntry> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->view.camera.zoom == 3.0);
    const std::optional<HistoryEntry> before = history.undo();
    REQUIRE(before.has_value());
    CHECK(before->view.camera.zoom == 0.0);
    CHECK(before->view.filter.awarded);
    CHECK_FALSE(history.undo()->view.filter.awarded);
    CHECK_FALSE(history.undo().has_value());
    CHECK(history.redo()->view.filter.awarded);
    CHECK(history.redo()->view.camera.zoom == 3.0);
}

TEST_CASE("a filter after a move leaves the move its own step") {
    HistoryEntry state;
    History history(state);
    state.view.camera.zoom = 2.0;
    history.follow(state, true);
    state.view.filter.awarded = true;
    history.follow(state, true);
    const std::optional<HistoryEntry> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK_FALSE(undone->view.filter.awarded);
    CHECK(undone->view.camera.zoom == 2.0);
    CHECK(history.undo()->view.camera.zoom == 0.0);
}

TEST_CASE("a selection comes back") {
    HistoryEntry state;
    History history(state);
    state.view.selection.cities = {7};
    history.follow(state);
    state.view.selection = {};
    history.follow(state);
    CHECK(history.undo()->view.selection.cities == std::vector<CityIndex>{7});
    CHECK(history.undo()->view.selection.isEmpty());
}

TEST_CASE("a projection comes back with its view") {
    HistoryEntry state;
    state.view.camera.zoom = 2.0;
    History history(state);
    state.view.camera = withProjection(state.view.camera, ProjectionKind::Mercator);
    history.follow(state);
    const std::optional<HistoryEntry> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->view.camera.projection == ProjectionKind::EqualEarth);
    CHECK(undone->view.camera.zoom == 2.0);
}

TEST_CASE("a new edit forgets what was undone") {
    HistoryEntry state;
    History history(state);
    history.follow(withAwarded(state, true));
    history.follow(*history.undo());
    state.view.themeId = "day";
    history.follow(state);
    CHECK_FALSE(history.redo().has_value());
}

TEST_CASE("hiding the names can be undone") {
    HistoryEntry state;
    History history(state);
    state.view.labels.areShown = false;
    history.follow(state);
    const std::optional<HistoryEntry> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->view.labels.areShown);
    history.follow(*undone);
    CHECK_FALSE(history.redo()->view.labels.areShown);
}

TEST_CASE("the look of the arcs comes back, and a drag of the brightness is one edit") {
    HistoryEntry state;
    History history(state);
    state.view.arcStyle.colouring = ArcColouring::Program;
    history.follow(state);
    for (const double stops : {0.25, 0.5, 0.75}) {
        state.view.arcStyle.brightnessStops = stops;
        history.follow(state);
    }
    const std::optional<HistoryEntry> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->view.arcStyle.brightnessStops == 0.0);
    CHECK(undone->view.arcStyle.colouring == ArcColouring::Program);
    CHECK(history.undo()->view.arcStyle.colouring == ArcColouring::Distance);
    CHECK_FALSE(history.undo().has_value());
}
