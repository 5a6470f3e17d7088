// The window's map: it answers at once, and what it comes to is the picture that the renderer draws.
#include "render/live_map.h"

#include <doctest/doctest.h>

#include "export/pictures/picture.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr std::chrono::duration<double> kNoTime(0.0);

SceneInputs worldInputs(const Filter& filter = {}) {
    SceneInputs inputs = inputsFor(shippedNetwork().network, {});
    inputs.view.filter = filter;
    inputs.isMotionReduced = true; // no fading, which would follow the clock
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*inputs.network, filter));
    return inputs;
}

LiveMap liveMap() {
    Result<LiveMap> map = LiveMap::create(SceneBuilder(naturalEarthFolder(), true));
    REQUIRE(map.has_value());
    return *std::move(map);
}

// Frames until the picture is complete; how many it took.
int settle(LiveMap& map, const SceneInputs& inputs) {
    int frames = 0;
    do {
        REQUIRE(map.update(inputs, kNoTime).has_value());
        REQUIRE(++frames < 5000);
    } while (!map.isComplete() || map.isLoading());
    return frames;
}

Picture pictureOf(const LiveMap& map) {
    return {map.frame()->widthPixels(), map.frame()->heightPixels(), map.frame()->readPixels()};
}

} // namespace

TEST_CASE("however little time a frame has, the picture becomes the renderer's own") {
    Studio& studio = Studio::instance(); // first: it has the context
    LiveMap map = liveMap();
    SceneInputs inputs = worldInputs();
    settle(map, inputs);
    CHECK(pictureOf(map) == studio.draw(inputs));

    inputs.view.camera.centre.longitudeDegrees = 140.0;
    CHECK(settle(map, inputs) > 2); // in pieces
    CHECK(pictureOf(map) == studio.draw(inputs));

    inputs.view.camera = withProjection(inputs.view.camera, ProjectionKind::Orthographic);
    settle(map, inputs);
    CHECK(pictureOf(map) == studio.draw(inputs));
}

TEST_CASE("a moved map shows at once what the last picture has of it") {
    Studio::instance();
    LiveMap map = liveMap();
    SceneInputs inputs = worldInputs();
    settle(map, inputs);
    const Picture before = pictureOf(map);
    inputs.view.camera = dragged(inputs.view.camera, inputs.viewport, {200.0, 100.0}, {180.0, 100.0});
    REQUIRE(map.update(inputs, kNoTime).has_value());
    CHECK_FALSE(map.isComplete());
    const Picture moved = pictureOf(map);
    CHECK(differenceOf(before, moved).shareOfPixels > 0.05);
    settle(map, inputs);
    // What was shown at once is nearly what it comes to.
    CHECK(differenceOf(moved, pictureOf(map)).mean < 0.5 * differenceOf(before, moved).mean);
}

TEST_CASE("a filter shows a sample at once, as bright as the whole") {
    Studio::instance();
    LiveMap map = liveMap();
    SceneInputs inputs = worldInputs();
    settle(map, inputs);
    const Picture all = pictureOf(map);
    Filter filter;
    filter.evidence = static_cast<EvidenceMask>(maskOf(Evidence::Wikidata));
    inputs = worldInputs(filter);
    REQUIRE(map.update(inputs, kNoTime).has_value());
    CHECK_FALSE(map.isComplete());
    const Picture sample = pictureOf(map);
    CHECK(differenceOf(all, sample).shareOfPixels > 0.01);
    settle(map, inputs);
    const Picture complete = pictureOf(map);
    double brightnessOfSample = 0.0;
    double brightnessOfAll = 0.0;
    for (std::size_t i = 0; i < complete.rgba.size(); ++i) {
        brightnessOfSample += sample.rgba[i];
        brightnessOfAll += complete.rgba[i];
    }
    CHECK(brightnessOfSample == doctest::Approx(brightnessOfAll).epsilon(0.1));
}

TEST_CASE("title and legend stand in the window as in a picture, and stay while the map moves") {
    Studio& studio = Studio::instance();
    LiveMap map = liveMap();
    SceneInputs inputs = worldInputs();
    inputs.viewport = viewportForPicture(512, 320, true, true);
    inputs.title = "Sister cities of the world";
    inputs.withLegend = true;
    settle(map, inputs);
    const Picture still = pictureOf(map);
    CHECK(still == studio.draw(inputs));

    inputs.title = "Sister cities of all the world";
    settle(map, inputs);
    CHECK(pictureOf(map) == studio.draw(inputs));

    inputs.view.camera = dragged(inputs.view.camera, inputs.viewport, {200.0, 100.0}, {180.0, 100.0});
    REQUIRE(map.update(inputs, kNoTime).has_value());
    REQUIRE_FALSE(map.isComplete());
    const Picture moved = pictureOf(map);
    inputs.title.clear();
    inputs.withLegend = false;
    settle(map, inputs);
    const Picture bare = pictureOf(map);
    const auto top = static_cast<std::size_t>(inputs.viewport.insets.topPixels);
    std::size_t lettered = 0;
    for (std::size_t i = 0; i < 4 * top * 512; ++i)
        lettered += std::abs(moved.rgba[i] - bare.rgba[i]) > kVisibleStep ? 1 : 0;
    CHECK(lettered > 1000);
}

TEST_CASE("a complete picture stays, and asks for nothing") {
    Studio::instance();
    LiveMap map = liveMap();
    const SceneInputs inputs = worldInputs();
    settle(map, inputs);
    const Picture before = pictureOf(map);
    REQUIRE(map.update(inputs, kNoTime).has_value());
    CHECK(map.isComplete());
    CHECK(pictureOf(map) == before);
}

TEST_CASE("what the cursor is on stays so while the rest recedes") {
    Studio::instance();
    LiveMap map = liveMap();
    SceneInputs inputs = worldInputs();
    settle(map, inputs);
    const ScreenPoint point{260.0, 60.0}; // Europe
    const Target target = map.targetAt(point);
    REQUIRE(target.kind != Target::Kind::None);
    const Picture before = pictureOf(map);
    inputs.isMotionReduced = false;
    inputs.hovered = target;
    REQUIRE(map.update(inputs, kNoTime).has_value());
    CHECK_FALSE(map.isComplete()); // it fades
    CHECK(map.targetAt(point) == target);
    settle(map, inputs);
    CHECK(map.targetAt(point) == target);
    CHECK(differenceOf(before, pictureOf(map)).shareOfPixels > 0.05);
    CHECK(pictureOf(map) == Studio::instance().draw(inputs));
}
