#include "model/workspace/history.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {
ExploreState withAwarded(ExploreState state, bool isOn) {
    state.view.filter.awarded = isOn;
    return state;
}
} // namespace

TEST_CASE("a deed can be undone and done again") {
    const ExploreState start;
    History history(start);
    history.follow(withAwarded(start, true));
    const std::optional<ExploreState> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(*undone == start);
    history.follow(*undone); // the window follows every frame
    const std::optional<ExploreState> redone = history.redo();
    REQUIRE(redone.has_value());
    CHECK(redone->filter.awarded);
    CHECK_FALSE(history.redo().has_value());
}

TEST_CASE("a range that slides, or a time line that plays, is one deed, also while the view moves") {
    ExploreState state;
    History history(state);
    for (const std::int16_t year : {std::int16_t{1940}, std::int16_t{1950}, std::int16_t{1960}}) {
        state.view.filter.years = YearRange{1931, year};
        state.view.camera.zoom += 0.5;
        history.follow(state, true, true);
    }
    history.settle();
    state.view.filter.years = YearRange{1931, 1970};
    history.follow(state, false, true);
    state.view.themeId = "day"; // a deed of another kind, while it slides
    history.follow(state, false, true);
    CHECK(history.undo()->themeId == "night");
    CHECK(history.undo()->filter.years == YearRange{1931, 1960});
    CHECK(*history.undo() == ExploreState{});
    CHECK_FALSE(history.undo().has_value());
}

TEST_CASE("nothing to undo is nothing") {
    History history{ExploreState{}};
    CHECK_FALSE(history.undo().has_value());
    CHECK_FALSE(history.redo().has_value());
}

TEST_CASE("a drag is one deed, however many frames it takes") {
    ExploreState state;
    History history(state);
    state.view.filter.awarded = true;
    history.follow(state);
    for (const double zoom : {1.0, 2.0, 3.0}) {
        state.view.camera.zoom = zoom;
        history.follow(state, true);
    }
    history.settle();
    state.view.camera.zoom = 4.0;
    state.hovered = {Target::Kind::City, 3};
    history.follow(state, true); // a second one, still going on
    const std::optional<ExploreState> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->camera.zoom == 3.0);
    CHECK(undone->hovered == Target{});
    const std::optional<ExploreState> before = history.undo();
    REQUIRE(before.has_value());
    CHECK(before->camera.zoom == 0.0);
    CHECK(before->filter.awarded);
    CHECK_FALSE(history.undo()->filter.awarded);
    CHECK_FALSE(history.undo().has_value());
    CHECK(history.redo()->filter.awarded);
    CHECK(history.redo()->camera.zoom == 3.0);
}

TEST_CASE("what the cursor is on and what is open are no deeds") {
    ExploreState state;
    History history(state);
    state.hovered = {Target::Kind::City, 3};
    state.workspace.allPanelsHidden = true;
    history.follow(state);
    CHECK_FALSE(history.undo().has_value());
}

TEST_CASE("a filter after a move leaves the move its own step") {
    ExploreState state;
    History history(state);
    state.view.camera.zoom = 2.0;
    history.follow(state, true);
    state.view.filter.awarded = true;
    history.follow(state, true);
    const std::optional<ExploreState> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK_FALSE(undone->filter.awarded);
    CHECK(undone->camera.zoom == 2.0);
    CHECK(history.undo()->camera.zoom == 0.0);
}

TEST_CASE("a selection comes back") {
    ExploreState state;
    History history(state);
    state.view.selection.cities = {7};
    history.follow(state);
    state.view.selection = {};
    history.follow(state);
    CHECK(history.undo()->selection.cities == std::vector<CityIndex>{7});
    CHECK(history.undo()->selection.isEmpty());
}

TEST_CASE("a projection comes back with its view") {
    ExploreState state;
    state.view.camera.zoom = 2.0;
    History history(state);
    state.view.camera = withProjection(state.view.camera, ProjectionKind::Mercator);
    history.follow(state);
    const std::optional<ExploreState> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->camera.projection == ProjectionKind::EqualEarth);
    CHECK(undone->camera.zoom == 2.0);
}

TEST_CASE("a new deed forgets what was undone") {
    ExploreState state;
    History history(state);
    history.follow(withAwarded(state, true));
    history.follow(*history.undo());
    state.view.themeId = "day";
    history.follow(state);
    CHECK_FALSE(history.redo().has_value());
}

TEST_CASE("hiding the names can be undone") {
    ExploreState state;
    History history(state);
    state.view.labels.areShown = false;
    history.follow(state);
    const std::optional<ExploreState> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->labels.areShown);
    history.follow(*undone);
    CHECK_FALSE(history.redo()->labels.areShown);
}

TEST_CASE("the look of the arcs comes back, and a drag of the brightness is one deed") {
    ExploreState state;
    History history(state);
    state.view.arcStyle.colouring = ArcColouring::Program;
    history.follow(state);
    for (const double stops : {0.25, 0.5, 0.75}) {
        state.view.arcStyle.brightnessStops = stops;
        history.follow(state);
    }
    const std::optional<ExploreState> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->arcStyle.brightnessStops == 0.0);
    CHECK(undone->arcStyle.colouring == ArcColouring::Program);
    CHECK(history.undo()->arcStyle.colouring == ArcColouring::Distance);
    CHECK_FALSE(history.undo().has_value());
}
