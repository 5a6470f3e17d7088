// A search and the card of a place, over the stage. Each golden was looked at full size.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>

#include "gl/framebuffer.h"
#include "model/camera/camera_fit.h"
#include "model/selection/selection_places.h"
#include "render/layers/annotation_layer.h"
#include "scene/annotations/stage_card_sheet.h"
#include "scene/annotations/stage_search_sheet.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr int kWidthPixels = 640;
constexpr int kHeightPixels = 360;

CityIndex cityNamed(const Network& network, const std::string& name) {
    CityIndex best = 0;
    for (CityIndex city = 0; city < network.cities.size(); ++city) {
        const bool isLarger = network.cities.partnerCount[city] > network.cities.partnerCount[best];
        if (network.cities.name[city] == name && (network.cities.name[best] != name || isLarger)) best = city;
    }
    REQUIRE(network.cities.name[best] == name);
    return best;
}

// The stage as it shows a city, without names on the map.
SceneInputs stageShowing(const std::string& city, const std::string& theme) {
    const NetworkPointer network = shippedNetwork().network;
    SceneInputs inputs = inputsFor(network, {}, theme, kWidthPixels, kHeightPixels);
    inputs.view.selection.cities = {cityNamed(*network, city)};
    inputs.view.labels.areShown = false;
    return inputs;
}

// What of the list is seen over the picture.
Picture withSheet(const Picture& ground, const DrawList& list) {
    Studio::instance();
    Result<gl::Framebuffer> frame = gl::Framebuffer::create(ground.widthPixels, ground.heightPixels);
    Result<AnnotationLayer> layer = AnnotationLayer::create();
    REQUIRE(frame.has_value());
    REQUIRE(layer.has_value());
    const auto width = static_cast<std::size_t>(ground.widthPixels);
    const auto height = static_cast<std::size_t>(ground.heightPixels);
    std::vector<std::uint32_t> pixels(width * height);
    for (std::size_t row = 0; row < height; ++row) // the bottom one first
        std::memcpy(&pixels[row * width], &ground.rgba[4 * width * (height - 1 - row)], 4 * width);
    frame->writePixels(pixels);
    layer->draw(std::make_shared<const DrawList>(list), {0, 0, ground.widthPixels, ground.heightPixels},
                *frame);
    return {ground.widthPixels, ground.heightPixels, frame->readPixels()};
}

// Letters differ from one edition of a font to the next: of the sheet its edges are compared.
std::function<Picture(Picture)> withoutInside(const ScreenBox& box) {
    return [box](Picture picture) {
        constexpr double kEdge = 3.0;
        for (int y = 0; y < picture.heightPixels; ++y) {
            for (int x = 0; x < picture.widthPixels; ++x) {
                const bool isInside = x > box.min.x + kEdge && x < box.max.x - kEdge &&
                                      y > box.min.y + kEdge && y < box.max.y - kEdge;
                const auto at = 4 * static_cast<std::size_t>(y * picture.widthPixels + x);
                if (isInside)
                    std::fill_n(picture.rgba.begin() + static_cast<std::ptrdiff_t>(at), 4, std::uint8_t{128});
            }
        }
        return picture;
    };
}

// How many pixels of the box are as far from the sheet's ground as letters are.
std::size_t lettersIn(const Picture& picture, const ScreenBox& box, bool isDark) {
    std::size_t count = 0;
    for (auto y = static_cast<int>(box.min.y); y < static_cast<int>(box.max.y); ++y) {
        for (auto x = static_cast<int>(box.min.x); x < static_cast<int>(box.max.x); ++x) {
            const std::uint8_t green =
                picture.rgba[4 * static_cast<std::size_t>(y * picture.widthPixels + x) + 1];
            count += (isDark ? green > 180 : green < 80) ? 1 : 0;
        }
    }
    return count;
}

void checkCard(const std::string& name, const std::string& city, const std::string& theme) {
    SceneInputs inputs = stageShowing(city, theme);
    const StageCard card = stageCardOf(*inputs.network, *inputs.shown, inputs.view.selection, 2026);
    const StageCardSheet sheet = layOutStageCard(card, inputs.theme, inputs.viewport);
    const ScreenBox corner = cardCorners(sheet.sizePixels, inputs.viewport).front();
    const SelectionPlaces chosen = placesOf(inputs.view.selection, *inputs.network, *inputs.shown);
    const Sight sight{inputs.viewport, inputs.viewport.widthPixels - corner.min.x, {}};
    inputs.view.camera = cameraShowing(inputs.view.camera, sight, chosen.places, chosen.framing);
    const Picture bare = Studio::instance().draw(inputs);
    const Picture picture = withSheet(bare, placedAt(sheet.list, corner.min));
    const GoldenVerdict verdict = compareWithGolden("tours/" + name, picture, withoutInside(corner));
    CHECK_MESSAGE(verdict.matches, verdict.explanation);
    CHECK(lettersIn(picture, corner, inputs.theme.isDark) > 1000);
}

} // namespace

TEST_CASE("the card of a place lies beside it, by night and by day") {
    checkCard("card_night", "Munich", "night");
    checkCard("card_stage-day", "Auckland", "stage-day");
}

TEST_CASE("a search over the stage") {
    const SceneInputs inputs = stageShowing("Munich", "night");
    StageSearchView search;
    search.typed = "mun";
    search.caretByte = 3;
    search.rows = {{"Munich", "München", "Germany", "9 partners"},
                   {"Münster", "", "Germany", "12 partners"},
                   {"Muncie", "", "Indiana, United States", "2 partners"}};
    const StageSearchSheet sheet = layOutStageSearch(search, inputs.theme, inputs.viewport);
    const Picture picture = withSheet(Studio::instance().draw(inputs), sheet.list);
    const ScreenBox box{sheet.field.min, sheet.rows.back().max};
    const GoldenVerdict verdict = compareWithGolden("tours/search_night", picture, withoutInside(box));
    CHECK_MESSAGE(verdict.matches, verdict.explanation);
    // The row that Enter takes is light, the others are dark.
    CHECK(lettersIn(picture, sheet.rows[0], true) > 3 * lettersIn(picture, sheet.rows[1], true));
    CHECK(lettersIn(picture, sheet.rows[1], true) > 200);
}
