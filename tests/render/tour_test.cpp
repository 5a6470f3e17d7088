// Steps of tours as the stage, films and handouts show them. Each golden was looked at full size.
#include <doctest/doctest.h>

#include <algorithm>

#include "data/files/text_file.h"
#include "export/tours/tour_scenes.h"
#include "tests/support/folders.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr int kWidthPixels = 640;
constexpr int kHeightPixels = 360;
constexpr int kCaptionTop = 236; // no caption here begins above it, with whatever edition of the fonts

TourScenes builtIn(const char* name) {
    const Result<std::string> text = readTextFile(sourceFolder() / "assets" / "tours" / name);
    REQUIRE(text);
    TourScenes scenes(shippedNetwork().network, *tourFrom(*text, name),
                      *loadThemes(sourceFolder() / "assets" / "themes"));
    scenes.setChance({4581.0});
    return scenes;
}

// Letters differ from one edition of a font to the next: the map is compared, and of the caption that it is
// there.
Picture withoutCaption(Picture picture) {
    const auto first = 4 * static_cast<std::size_t>(picture.widthPixels) * kCaptionTop;
    std::fill(picture.rgba.begin() + static_cast<std::ptrdiff_t>(first), picture.rgba.end(),
              std::uint8_t{128});
    return picture;
}

// Pixels of the caption's part that are as light as letters are in Night.
std::size_t lettersIn(const Picture& picture) {
    std::size_t light = 0;
    const auto width = static_cast<std::size_t>(picture.widthPixels);
    for (std::size_t pixel = width * kCaptionTop; pixel < picture.rgba.size() / 4; ++pixel)
        light += picture.rgba[4 * pixel] > 180 ? 1 : 0;
    return light;
}

// With the map in the same room, however high the caption is.
void checkGolden(const std::string& name, SceneInputs inputs) {
    inputs.view.labels.areShown = false;
    inputs.viewport.insets.bottomPixels = kHeightPixels - kCaptionTop;
    const Picture picture = Studio::instance().draw(inputs);
    const GoldenVerdict verdict = compareWithGolden("tours/" + name, picture, withoutCaption);
    CHECK_MESSAGE(verdict.matches, verdict.explanation);
    CHECK(lettersIn(picture) > 300);
    inputs.caption.clear();
    inputs.captionHeading.clear();
    CHECK(lettersIn(Studio::instance().draw(inputs)) < lettersIn(picture) / 2);
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
