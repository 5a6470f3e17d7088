// The window's map: it answers at once, and what it comes to is the picture that the renderer draws.
#include "render/live_map.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <thread>

#include "analysis/bundles/view_bundles.h"
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

// How much brighter than the bare map the middle third of a picture is, where arcs pass and no city lies: on
// average, in steps of 255.
double lightOf(const Picture& picture, const Picture& bare) {
    double sum = 0.0;
    const int from = picture.widthPixels / 3;
    const int to = picture.widthPixels / 2;
    for (int y = 0; y < picture.heightPixels; ++y) {
        for (int i = 4 * (y * picture.widthPixels + from); i < 4 * (y * picture.widthPixels + to); ++i)
            sum += picture.rgba[static_cast<std::size_t>(i)] - bare.rgba[static_cast<std::size_t>(i)];
    }
    return sum / (4.0 * (to - from) * picture.heightPixels);
}

// Thousands of arcs, all along one way: any sample of them covers the very pixels that all of them do.
NetworkPointer oneBundle() {
    constexpr std::size_t kSide = 70;
    std::vector<std::string> names;
    std::vector<LngLat> places;
    std::vector<std::array<std::size_t, 2>> links;
    for (std::size_t i = 0; i < 2 * kSide; ++i) {
        names.push_back("City " + std::to_string(i));
        const double offset = 1e-4 * static_cast<double>(i % kSide);
        places.push_back(i < kSide ? LngLat{-60.0 + offset, 10.0} : LngLat{50.0 + offset, 30.0});
    }
    for (std::size_t a = 0; a < kSide; ++a) {
        for (std::size_t b = kSide; b < 2 * kSide; ++b)
            links.push_back({a, b});
    }
    return networkOf(names, places, links);
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

TEST_CASE("a sample of the arcs is exposed as the whole: it is refined without a flash") {
    Studio& studio = Studio::instance();
    LiveMap map = liveMap();
    SceneInputs inputs = inputsFor(networkOf({}), {});
    inputs.isMotionReduced = true; // no fading, which would follow the clock
    settle(map, inputs);
    const Picture bare = pictureOf(map);
    const NetworkPointer bundle = oneBundle();
    inputs = inputsFor(bundle, {});
    inputs.isMotionReduced = true;
    REQUIRE(map.update(inputs, kNoTime).has_value());
    REQUIRE_FALSE(map.isComplete());
    const Picture sample = pictureOf(map);
    settle(map, inputs);
    const Picture whole = pictureOf(map);
    const auto darkerBy = [&](double stops) {
        SceneInputs darker = inputs;
        darker.view.arcStyle.brightnessStops = -stops;
        return lightOf(studio.draw(darker), bare);
    };
    const double light = lightOf(whole, bare);
    const double quarterStop = light - darkerBy(0.25);
    REQUIRE(quarterStop > 0.0);
    CHECK(light - darkerBy(1.0) > 3.0 * quarterStop); // what is measured tells stops apart
    CHECK(std::abs(lightOf(sample, bare) - light) < 0.5 * quarterStop);
}

TEST_CASE("a filter shows a sample at once") {
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
}

TEST_CASE("title and legend stand in the window as in a picture, and stay while the map moves") {
    Studio& studio = Studio::instance();
    LiveMap map = liveMap();
    SceneInputs inputs = worldInputs();
    inputs.title = "Sister cities of the world";
    inputs.withLegend = true;
    inputs.viewport = viewportForPicture(512, 320, inputs);
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

TEST_CASE("ways that arcs share are drawn when they are found, which is later than they are asked for") {
    Studio& studio = Studio::instance();
    LiveMap map = liveMap();
    SceneInputs inputs = worldInputs();
    inputs.view.arcStyle.way = ArcWay::Bundled;
    settle(map, inputs);
    const Result<std::shared_ptr<const BundledRoutes>> bundles = bundlesFor(inputs.view, *inputs.network);
    REQUIRE(bundles);
    inputs.bundles = *bundles;
    settle(map, inputs);
    CHECK(pictureOf(map) == studio.draw(inputs));
}

TEST_CASE("arcs fade into the ways that they share and back, unless nothing is to move") {
    Studio::instance();
    LiveMap map = liveMap();
    SceneInputs inputs = worldInputs();
    settle(map, inputs);
    const Picture circles = pictureOf(map);
    SceneInputs bundled = inputs;
    bundled.view.arcStyle.way = ArcWay::Bundled;
    bundled.bundles = bundlesFor(bundled.view, *inputs.network).value();
    const auto firstSight = [&](SceneInputs other, bool isMotionReduced) {
        other.isMotionReduced = isMotionReduced;
        REQUIRE(map.update(other, std::chrono::duration<double>(60.0)).has_value());
        return pictureOf(map);
    };
    // All arcs are there in the first frame: what is seen is still what was there before, or it is not.
    CHECK(differenceOf(circles, firstSight(bundled, false)).shareOfPixels < 0.01);
    std::this_thread::sleep_for(std::chrono::seconds(1)); // longer than it takes
    settle(map, bundled);
    const Picture ways = pictureOf(map);
    CHECK(differenceOf(circles, ways).shareOfPixels > 0.05);
    CHECK(differenceOf(circles, firstSight(inputs, true)).shareOfPixels < 0.01);
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

TEST_CASE("what the cursor is on is lit, and nothing recedes for it; what is selected recedes") {
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
    settle(map, inputs);
    CHECK(map.targetAt(point) == target);
    const double lit = differenceOf(before, pictureOf(map)).shareOfPixels;
    CHECK(lit > 0.0);
    CHECK(lit < 0.05);
    CHECK(pictureOf(map) == Studio::instance().draw(inputs));
    inputs.hovered = {};
    inputs.view.selection = selectionAfter({}, target, SelectBy::Click);
    REQUIRE(map.update(inputs, kNoTime).has_value());
    CHECK_FALSE(map.isComplete()); // it fades
    CHECK(map.targetAt(point) == target);
    settle(map, inputs);
    CHECK(map.targetAt(point) == target);
    CHECK(differenceOf(before, pictureOf(map)).shareOfPixels > 0.05);
    CHECK(pictureOf(map) == Studio::instance().draw(inputs));
}

TEST_CASE(
    "the outline of a selected state is drawn around it and nowhere else, in the window as in a picture") {
    Studio& studio = Studio::instance();
    LiveMap map = liveMap();
    SceneInputs inputs = worldInputs();
    inputs.view.camera.zoom = 4.0;
    inputs.view.camera = centredOn(inputs.view.camera, {-98.5, 38.5});
    const std::vector<std::string>& codes = inputs.network->states.code;
    const auto kansas = std::find(codes.begin(), codes.end(), "KS") - codes.begin();
    inputs.view.selection = selectionOfState(*inputs.network, static_cast<std::size_t>(kansas));
    settle(map, inputs);
    const Picture outlined = pictureOf(map);
    CHECK(outlined == studio.draw(inputs));

    inputs.view.selection.state.reset(); // its cities alone
    settle(map, inputs);
    const Picture bare = pictureOf(map);
    CHECK(differenceOf(outlined, bare).shareOfPixels > 0.002);
    CHECK(differenceOf(outlined, bare).shareOfPixels < 0.03);
    const auto brightnessAt = [&](const Picture& picture, LngLat place) {
        const std::optional<ScreenPoint> point = screenPointOf(inputs.view.camera, inputs.viewport, place);
        REQUIRE(point.has_value());
        int brightest = 0;
        for (int y = -1; y <= 1; ++y) {
            const std::size_t at =
                4 * static_cast<std::size_t>((static_cast<int>(point->y) + y) * picture.widthPixels +
                                             static_cast<int>(point->x));
            brightest = std::max<int>(brightest, picture.rgba[at]);
        }
        return brightest;
    };
    const LngLat onSouthernBorder{-99.7, 37.0};
    CHECK(brightnessAt(outlined, onSouthernBorder) > brightnessAt(bare, onSouthernBorder) + 40);
    const LngLat inNebraska{-99.7, 41.3};
    CHECK(brightnessAt(outlined, inNebraska) == brightnessAt(bare, inNebraska));
}
