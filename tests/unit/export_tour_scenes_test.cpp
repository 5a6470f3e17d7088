#include "export/tours/tour_scenes.h"

#include <doctest/doctest.h>

#include "tests/support/folders.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

TourScenes scenesOf(std::string_view text) {
    return {shippedNetwork().network, *tourFrom(text, "tour.json"),
            *loadThemes(sourceFolder() / "assets" / "themes")};
}

} // namespace

TEST_CASE("a step is a picture: its view, its caption with figures, its spotlight") {
    const TourScenes scenes = scenesOf(R"({"title": "Towns", "steps": [
        {"kind": "start", "caption": "{recorded} ties", "view": {"theme": "day"}},
        {"caption": "{city} has {partners}", "spotlight": {"cities": ["4272782"]}},
        {"kind": "closing", "caption": "Yours?"}]})");
    REQUIRE(scenes.stepCount() == 3);
    const SceneInputs start = scenes.sceneOf(0, 1920, 1080);
    CHECK(start.captionHeading == "Towns");
    CHECK(start.caption == "31,011 ties");
    CHECK(start.theme.id == "day");
    CHECK(start.viewport.insets.bottomPixels > 100.0); // the map has the room above it
    CHECK_FALSE(start.withCredit);
    const SceneInputs hays = scenes.sceneOf(1, 1920, 1080);
    CHECK(hays.caption == "Hays has 2");
    CHECK(hays.captionHeading.empty());
    CHECK(hays.theme.id == "day");
    CHECK(hays.view.selection.cities.size() == 1);
    CHECK(hays.shown == start.shown); // filtered once
    CHECK(scenes.sceneOf(2, 1920, 1080).withCredit);
    CHECK_FALSE(scenes.wantsChance());
}

TEST_CASE("what is missing on the stage is told to the speaker, and nowhere else") {
    const TourScenes scenes = scenesOf(R"({"steps": [{"caption": "{distance} apart", "notes": "Smile.",
        "view": {"theme": "gone", "filter": {"country": ["XQ"]}}}]})");
    CHECK(scenes.captionOf(0) == "unknown apart");
    const std::string notes = scenes.notesOf(0);
    CHECK(notes.starts_with("Smile.\nMissing on the stage: filter.country: "));
    CHECK(notes.find("{distance} is not known here") != std::string::npos);
    CHECK(notes.find("there is none of the name \"gone\"") != std::string::npos);
    CHECK(scenes.sceneOf(0, 800, 600).theme.id == "night");
}

TEST_CASE("what chance gives comes when it is known") {
    TourScenes scenes = scenesOf(R"({"steps": [{"caption": "{mean-distance-by-chance}"}]})");
    CHECK(scenes.wantsChance());
    CHECK(scenes.captionOf(0) == "unknown");
    scenes.setChance({4581.0});
    CHECK(scenes.captionOf(0) == "4,581 km");
}

namespace {

constexpr std::string_view kTravel = R"({"steps": [
    {"caption": "Here", "view": {"camera": {"projection": "equal-earth", "zoom": 0}}},
    {"caption": "There", "view": {"camera": {"projection": "equal-earth", "zoom": 3, "center": [-99, 0]}},
     "spotlight": {"cities": ["4272782"]}},
    {"kind": "blank"},
    {"caption": "Back", "view": {"camera": {"projection": "equal-earth", "zoom": 0}}}]})";

void checkSame(const SceneInputs& seen, const SceneInputs& step) {
    CHECK(seen.view == step.view);
    CHECK(seen.viewport == step.viewport);
    CHECK(seen.shown == step.shown);
    CHECK(seen.undated == step.undated);
    CHECK(seen.placeShades == step.placeShades);
    CHECK(seen.caption == step.caption);
    CHECK(seen.captionHeading == step.captionHeading);
    CHECK(seen.withCredit == step.withCredit);
    CHECK(seen.litShare == step.litShare);
    CHECK(seen.isInMotion == step.isInMotion);
}

} // namespace

TEST_CASE("frames begin with the step before and end with the step itself") {
    const TourScenes scenes = scenesOf(kTravel);
    const StepWay way = wayTo(1);
    const double end = scenes.arrival(way).seconds();
    const ShowFrame first = scenes.frameDuring(way, 0.0, 1920, 1080);
    CHECK(first.incomingShare == 0.0);
    REQUIRE(first.outgoing);
    SceneInputs before = scenes.sceneOf(0, 1920, 1080);
    before.isInMotion = true;
    checkSame(*first.outgoing, before);
    const ShowFrame last = scenes.frameDuring(way, end, 1920, 1080);
    CHECK_FALSE(last.outgoing);
    CHECK(last.incomingShare == 1.0);
    checkSame(last.scene.value(), scenes.sceneOf(1, 1920, 1080));
    CHECK(scenes.frameDuring(way, end - 0.1, 1920, 1080).scene->litShare < 1.0);
    CHECK(scenes.frameDuring(way, 0.1, 1920, 1080).scene->litShare == 0.0);
}

TEST_CASE("the same seconds give the same frame") {
    const TourScenes scenes = scenesOf(kTravel);
    const ShowFrame frame = scenes.frameDuring(wayTo(1), 1.1, 1280, 720);
    scenes.frameDuring(wayTo(3), 0.2, 1280, 720);
    const ShowFrame again = scenes.frameDuring(wayTo(1), 1.1, 1280, 720);
    CHECK(frame.incomingShare == again.incomingShare);
    checkSame(frame.scene.value(), again.scene.value());
    REQUIRE(frame.outgoing.has_value() == again.outgoing.has_value());
    if (frame.outgoing) checkSame(*frame.outgoing, *again.outgoing);
}

TEST_CASE("a blank step is black, and what comes after it fades in") {
    const TourScenes scenes = scenesOf(kTravel);
    CHECK(scenes.isBlank(2));
    const ShowFrame leaving = scenes.frameDuring(wayTo(2), kFadeSeconds / 2.0, 1280, 720);
    CHECK_FALSE(leaving.scene);
    REQUIRE(leaving.outgoing);
    checkSame(*leaving.outgoing, scenes.sceneOf(1, 1280, 720));
    CHECK_FALSE(scenes.frameDuring(wayTo(2), 5.0, 1280, 720).outgoing);
    const ShowFrame coming = scenes.frameDuring(wayTo(3), kFadeSeconds / 2.0, 1280, 720);
    CHECK_FALSE(coming.outgoing);
    CHECK(coming.incomingShare == doctest::Approx(0.5));
    checkSame(coming.scene.value(), scenes.sceneOf(3, 1280, 720));
}

TEST_CASE("the first step is there at once, and only its arcs grow") {
    const TourScenes scenes = scenesOf(kTravel);
    CHECK(scenes.arrival(wayTo(0)).seconds() == 0.0);
    const StepWay startingThere{std::nullopt, 1};
    CHECK(scenes.arrival(startingThere).waySeconds() == 0.0);
    CHECK(scenes.frameDuring(startingThere, 0.0, 1280, 720).scene->litShare == 0.0);
    CHECK(scenes.arrival({std::nullopt, 1, true}).seconds() == 0.0);
}
