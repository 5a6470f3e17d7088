#include "model/history.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {
AppState withAwarded(AppState state, bool isOn) {
    state.filter.awarded = isOn;
    return state;
}
} // namespace

TEST_CASE("a deed can be undone and done again") {
    const AppState start;
    History history(start);
    history.follow(withAwarded(start, true));
    const std::optional<AppState> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(*undone == start);
    history.follow(*undone); // the window follows every frame
    const std::optional<AppState> redone = history.redo();
    REQUIRE(redone.has_value());
    CHECK(redone->filter.awarded);
    CHECK_FALSE(history.redo().has_value());
}

TEST_CASE("nothing to undo is nothing") {
    History history{AppState{}};
    CHECK_FALSE(history.undo().has_value());
    CHECK_FALSE(history.redo().has_value());
}

TEST_CASE("looking around is no deed, and undo does not throw the view about") {
    AppState state;
    History history(state);
    state.filter.awarded = true;
    history.follow(state);
    state.camera.zoom = 4.0;
    state.hovered = {Target::Kind::City, 3};
    history.follow(state);
    const std::optional<AppState> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK_FALSE(undone->filter.awarded);
    CHECK(undone->camera.zoom == 4.0);
    CHECK(undone->hovered == Target{});
    CHECK_FALSE(history.undo().has_value());
}

TEST_CASE("a projection comes back with its view") {
    AppState state;
    state.camera.zoom = 2.0;
    History history(state);
    state.camera = withProjection(state.camera, ProjectionKind::Mercator);
    history.follow(state);
    const std::optional<AppState> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->camera.projection == ProjectionKind::EqualEarth);
    CHECK(undone->camera.zoom == 2.0);
}

TEST_CASE("a new deed forgets what was undone") {
    AppState state;
    History history(state);
    history.follow(withAwarded(state, true));
    history.follow(*history.undo());
    state.themeId = "day";
    history.follow(state);
    CHECK_FALSE(history.redo().has_value());
}

TEST_CASE("hiding the names can be undone") {
    AppState state;
    History history(state);
    state.labels.areShown = false;
    history.follow(state);
    const std::optional<AppState> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->labels.areShown);
    history.follow(*undone);
    CHECK_FALSE(history.redo()->labels.areShown);
}

TEST_CASE("the look of the arcs comes back, and a drag of the brightness is one deed") {
    AppState state;
    History history(state);
    state.arcStyle.colouring = ArcColouring::Program;
    history.follow(state);
    for (const double stops : {0.25, 0.5, 0.75}) {
        state.arcStyle.brightnessStops = stops;
        history.follow(state);
    }
    const std::optional<AppState> undone = history.undo();
    REQUIRE(undone.has_value());
    CHECK(undone->arcStyle.brightnessStops == 0.0);
    CHECK(undone->arcStyle.colouring == ArcColouring::Program);
    CHECK(history.undo()->arcStyle.colouring == ArcColouring::Distance);
    CHECK_FALSE(history.undo().has_value());
}
