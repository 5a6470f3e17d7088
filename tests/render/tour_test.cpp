// Steps of tours as the stage, films and handouts show them. Each golden was looked at full size.
#include <doctest/doctest.h>

#include "data/files/text_file.h"
#include "export/tours/tour_scenes.h"
#include "tests/support/folders.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr int kWidthPixels = 640;
constexpr int kHeightPixels = 360;

TourScenes builtIn(const char* name) {
    const Result<std::string> text = readTextFile(sourceFolder() / "assets" / "tours" / name);
    REQUIRE(text);
    TourScenes scenes(shippedNetwork().network, *tourFrom(*text, name),
                      *loadThemes(sourceFolder() / "assets" / "themes"));
    scenes.setChance({4581.0});
    return scenes;
}

void checkGolden(const std::string& name, const SceneInputs& inputs) {
    const GoldenVerdict verdict = compareWithGolden("tours/" + name, Studio::instance().draw(inputs));
    CHECK_MESSAGE(verdict.matches, verdict.explanation);
}

} // namespace

TEST_CASE("steps of the tour that comes with the atlas") {
    const TourScenes scenes = builtIn("grassroots-diplomacy.json");
    checkGolden("start", scenes.sceneOf(0, kWidthPixels, kHeightPixels));
    checkGolden("iowa_hebei", scenes.sceneOf(2, kWidthPixels, kHeightPixels));
    checkGolden("douzelage", scenes.sceneOf(6, kWidthPixels, kHeightPixels));
}

TEST_CASE("captions in Latin, Greek, Cyrillic and Chinese letters") {
    SceneInputs inputs = inputsFor(shippedNetwork().network, Camera{}, "night", kWidthPixels, kHeightPixels);
    for (const auto& [name, caption] :
         {std::pair{"latin", "São Paulo and Škofja Loka"}, std::pair{"greek", "Αθήνα και Θεσσαλονίκη"},
          std::pair{"cyrillic", "Київ і Одеса"}, std::pair{"chinese", "上海与大阪"}}) {
        inputs.caption = caption;
        checkGolden(std::string("caption_") + name, inputs);
    }
}
