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
