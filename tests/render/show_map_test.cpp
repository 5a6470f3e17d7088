// What a show puts on the screen: complete pictures at every moment.
#include "render/show_map.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <thread>

#include "export/pictures/picture.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr int kWidth = 512;
constexpr int kHeight = 288;

SceneInputs stepInputs(double longitudeDegrees, double zoom, const char* caption, bool isLit) {
    Camera camera;
    camera.centre.longitudeDegrees = longitudeDegrees;
    camera.zoom = zoom;
    SceneInputs inputs = inputsFor(shippedNetwork().network, camera, "night", kWidth, kHeight);
    inputs.caption = caption;
    if (isLit) {
        const auto& partners = inputs.shown->partnersByCity;
        const auto most = std::max_element(partners.begin(), partners.end());
        inputs.view.selection.cities = {static_cast<CityIndex>(most - partners.begin())};
    }
    inputs.viewport = viewportForPicture(kWidth, kHeight, inputs);
    return inputs;
}

ShowMap showMap() {
    Studio::instance(); // its context
    Result<ShowMap> map = ShowMap::create(SceneBuilder(naturalEarthFolder(), false));
    REQUIRE(map.has_value());
    return *std::move(map);
}

// Without a moment left for more than one piece of work at a time.
void advance(ShowMap& map) {
    if (map.isBuilding())
        std::this_thread::yield();
    else
        REQUIRE(map.advance(Deadline::after(std::chrono::duration<double>(0.0))).has_value());
}

void drawAhead(ShowMap& map) {
    while (map.isBusy())
        advance(map);
}

Picture frameOf(const ShowMap& map) {
    REQUIRE(map.frame() != nullptr);
    return {map.frame()->widthPixels(), map.frame()->heightPixels(), map.frame()->readPixels()};
}

ArrivalMoment there(const SceneInputs& inputs, double litShare = 1.0) {
    ArrivalMoment moment{inputs.view.camera, inputs.view.camera};
    moment.litShare = litShare;
    return moment;
}

Picture drawn(ShowMap& map, std::optional<std::size_t> step, const ArrivalMoment& moment) {
    REQUIRE(map.draw(step, moment, kWidth, kHeight).has_value());
    return frameOf(map);
}

// Where no caption stands and no name: the share of pixels that differ by more than a little.
double shareOfDifferent(const Picture& a, const Picture& b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.rgba.size(); ++i)
        count += std::abs(static_cast<int>(a.rgba[i]) - static_cast<int>(b.rgba[i])) > 12 ? 1 : 0;
    return static_cast<double>(count) / static_cast<double>(a.rgba.size());
}

// How far the means of cells of 16 by 16 pixels lie apart, on average.
double coarseDifference(const Picture& a, const Picture& b) {
    constexpr int kCell = 16;
    double sum = 0.0;
    for (int top = 0; top < kHeight; top += kCell) {
        for (int left = 0; left < kWidth; left += kCell) {
            double cell = 0.0;
            for (int i = 0; i < kCell * kCell; ++i) {
                const int pixel = (top + i / kCell) * kWidth + left + i % kCell;
                const auto at = static_cast<std::size_t>(4 * pixel);
                cell += a.rgba[at] + a.rgba[at + 1] + a.rgba[at + 2];
                cell -= b.rgba[at] + b.rgba[at + 1] + b.rgba[at + 2];
            }
            sum += std::abs(cell);
        }
    }
    return sum;
}

} // namespace

TEST_CASE("a step that is there is the renderer's own picture, with as much of its arcs as has grown") {
    ShowMap map = showMap();
    SceneInputs inputs = stepInputs(10.0, 0.3, "A caption", true);
    map.expect({{0, inputs}}, {});
    CHECK_FALSE(map.has(0));
    drawAhead(map);
    REQUIRE(map.has(0));
    CHECK(drawn(map, 0, there(inputs)).rgba == Studio::instance().draw(inputs).rgba);
    inputs.litShare = 0.4;
    CHECK(drawn(map, 0, there(inputs, 0.4)).rgba == Studio::instance().draw(inputs).rgba);
    inputs.litShare = 0.0;
    CHECK(drawn(map, 0, there(inputs, 0.0)).rgba == Studio::instance().draw(inputs).rgba);
}

TEST_CASE("a way begins with what one leaves and ends with what comes") {
    ShowMap map = showMap();
    const SceneInputs from = stepInputs(10.0, 0.0, "From", true);
    const SceneInputs to = stepInputs(40.0, 2.0, "To", false);
    map.expect({{0, from}, {1, to}}, {});
    drawAhead(map);
    const Picture left = drawn(map, 0, there(from));
    map.leave();
    ArrivalMoment moment{from.view.camera, from.view.camera};
    moment.incomingShare = 0.0;
    moment.travelled = 0.0;
    moment.isMoving = true;
    CHECK(shareOfDifferent(drawn(map, 1, moment), left) == 0.0);
    moment = {to.view.camera, to.view.camera};
    moment.isMoving = true;
    const Picture arriving = drawn(map, 1, moment);
    CHECK(shareOfDifferent(arriving, drawn(map, 1, there(to))) < 0.01); // names may stand elsewhere
}

TEST_CASE("in the midst of a fade both pictures are seen, each as it stands") {
    ShowMap map = showMap();
    const SceneInputs from = stepInputs(10.0, 0.0, "From", false);
    SceneInputs to = stepInputs(10.0, 0.0, "To", false);
    to.theme = themeNamed("day");
    to.view.themeId = "day";
    map.expect({{0, from}, {1, to}}, {});
    drawAhead(map);
    const Picture left = drawn(map, 0, there(from));
    map.leave();
    ArrivalMoment moment = there(to);
    moment.incomingShare = 0.5;
    const Picture between = drawn(map, 1, moment);
    const Picture come = drawn(map, 1, there(to));
    const std::size_t ocean = 4 * (20 * static_cast<std::size_t>(kWidth) + kWidth / 2);
    CHECK(between.rgba[ocean] == doctest::Approx((left.rgba[ocean] + come.rgba[ocean]) / 2.0).epsilon(0.05));
}

TEST_CASE("to black it goes by way of the dark, and from black") {
    ShowMap map = showMap();
    const SceneInputs inputs = stepInputs(10.0, 0.0, "", false);
    map.expect({{0, inputs}}, {});
    drawAhead(map);
    const Picture bright = drawn(map, 0, there(inputs));
    map.leave();
    ArrivalMoment moment = there(inputs);
    moment.incomingShare = 0.75;
    const Picture dark = drawn(map, std::nullopt, moment);
    CHECK(*std::max_element(dark.rgba.begin(), dark.rgba.end()) == 255); // opaque
    std::size_t brighter = 0;
    for (std::size_t i = 0; i < dark.rgba.size(); ++i)
        brighter += i % 4 != 3 && dark.rgba[i] > bright.rgba[i] / 2 + 1 ? 1 : 0;
    CHECK(brighter == 0);
    const Picture black = drawn(map, std::nullopt, {});
    CHECK(black.rgba[0] == 0);
    CHECK(std::count(black.rgba.begin(), black.rgba.end(), std::uint8_t{0}) == 3 * kWidth * kHeight);
}

TEST_CASE("what is not wanted any more is dropped, and what has another size or caption is drawn anew") {
    ShowMap map = showMap();
    SceneInputs first = stepInputs(10.0, 0.0, "unknown", false);
    const SceneInputs second = stepInputs(50.0, 0.0, "Second", false);
    map.expect({{0, first}, {1, second}}, {});
    drawAhead(map);
    const std::uint64_t count = map.pictureCount();
    map.expect({{1, second}}, {});
    CHECK_FALSE(map.has(0));
    CHECK_FALSE(map.isBusy());
    first.caption = "4,581 km";
    map.expect({{0, first}}, {});
    drawAhead(map);
    CHECK(map.pictureCount() == count + 1);
    drawn(map, 0, there(first));
    first.caption = "4,582 km";
    map.expect({{0, first}}, {});
    CHECK(map.has(0)); // the former one stays until the new one is there
    CHECK(map.isBusy());
    drawAhead(map);
    CHECK(map.pictureCount() == count + 2);
}

TEST_CASE("thumbnails are the renderer's own small pictures, and are drawn last") {
    ShowMap map = showMap();
    const SceneInputs large = stepInputs(10.0, 0.0, "A step", false);
    SceneInputs small = large;
    small.viewport = viewportForPicture(160, 90, small);
    map.expect({{3, large}}, {{3, small}});
    CHECK(map.thumbnail(3) == 0);
    while (!map.has(3))
        advance(map);
    CHECK(map.thumbnail(3) == 0);
    drawAhead(map);
    CHECK(map.thumbnail(3) != 0);
}

TEST_CASE("a globe that turns shows its other side, too") {
    ShowMap map = showMap();
    SceneInputs front = stepInputs(0.0, 0.0, "", false);
    front.view.camera = withProjection(Camera{}, ProjectionKind::Orthographic);
    front.view.camera.centre = {-160.0, 10.0}; // an ocean
    front.view.labels.areShown = false;
    SceneInputs behind = front;
    behind.view.camera.centre = {20.0, 10.0};
    map.expect({{0, front}}, {});
    drawAhead(map);
    drawn(map, 0, there(front));
    map.leave();
    ArrivalMoment moment{behind.view.camera, behind.view.camera};
    moment.incomingShare = 0.0;
    moment.isMoving = true;
    const Picture turned = drawn(map, std::nullopt, moment);
    const Picture truth = Studio::instance().draw(behind);
    const Picture before = Studio::instance().draw(front);
    CHECK(coarseDifference(turned, truth) < 0.8 * coarseDifference(before, truth));
}

TEST_CASE("who looks around sees the step's map without its caption, and flies back from there") {
    ShowMap map = showMap();
    const SceneInputs inputs = stepInputs(10.0, 0.0, "A caption that is seen", false);
    map.expect({{0, inputs}}, {});
    drawAhead(map);
    const Picture step = drawn(map, 0, there(inputs));
    REQUIRE(map.drawAway(0, inputs.view.camera, kWidth, kHeight).has_value());
    const Picture away = frameOf(map);
    const auto foot = static_cast<std::ptrdiff_t>(4 * kWidth * (kHeight - 60));
    const auto lightIn = [&](const Picture& picture) {
        return std::count_if(picture.rgba.begin() + foot, picture.rgba.end() - 4 * kWidth * 10,
                             [](std::uint8_t value) { return value > 200 && value < 255; });
    };
    CHECK(lightIn(step) > 2 * lightIn(away));
    // From the frame of another map.
    map.leave(*map.frame(), inputs);
    ArrivalMoment moment = there(inputs);
    moment.incomingShare = 0.0;
    moment.isMoving = true;
    CHECK(shareOfDifferent(drawn(map, 0, moment), away) < 0.01);
}
