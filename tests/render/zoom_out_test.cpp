// While one zooms out, what stands in for the picture to come is as bright as that, everywhere: no stamp on
// an empty ocean, no dark patch.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "export/pictures/picture.h"
#include "export/pictures/png_writer.h"
#include "model/selection/selection.h"
#include "render/live_map.h"
#include "tests/support/folders.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr std::chrono::duration<double> kNoTime(0.0);
constexpr int kBlockPixels = 32;
constexpr double kMostMean = 14.0;  // steps of 255; it was 78
constexpr double kMostLocal = 36.0; // it was 124

struct Walk {
    std::string name;
    LngLat centre;
    double zoom = 5.0;
    std::string themeId = "night";
    bool seesWorldFirst = true;
    std::string country;
    bool isSelected = false;
    std::string countryThen; // a filter that is set when one is close
    ProjectionKind projection = ProjectionKind::EqualEarth;
};

void filterBy(SceneInputs& inputs, const std::string& country) {
    if (!country.empty()) inputs.view.filter.countries = {*countryCodeFrom(country)};
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*inputs.network, inputs.view.filter));
}

SceneInputs inputsOf(const Walk& walk) {
    SceneInputs inputs = inputsFor(shippedNetwork().network, {}, walk.themeId);
    inputs.isMotionReduced = true; // no fading, which would follow the clock
    inputs.view.labels.areShown = false;
    inputs.view.camera.projection = walk.projection;
    if (walk.isSelected) inputs.view.selection.cities = {*inputs.network->findCityById("1860765")};
    filterBy(inputs, walk.country);
    return inputs;
}

SceneInputs atZoom(SceneInputs inputs, const Walk& walk, double zoom) {
    inputs.view.camera.zoom = zoom;
    inputs.view.camera = centredOn(inputs.view.camera, walk.centre);
    return inputs;
}

void settle(LiveMap& map, const SceneInputs& inputs) {
    int frames = 0;
    do {
        REQUIRE(map.update(inputs, kNoTime).has_value());
        const bool isWaiting = map.isLoading() || map.isDrawingAhead(); // for other threads
        REQUIRE((isWaiting || ++frames < 5000));
    } while (!map.isComplete() || map.isLoading() || map.isDrawingAhead());
}

Picture pictureOf(const LiveMap& map) {
    return {map.frame()->widthPixels(), map.frame()->heightPixels(), map.frame()->readPixels()};
}

// Mean brightness of blocks of a picture, in steps of 255.
std::vector<double> blocksOf(const Picture& picture) {
    std::vector<double> blocks;
    for (int top = 0; top + kBlockPixels <= picture.heightPixels; top += kBlockPixels) {
        for (int left = 0; left + kBlockPixels <= picture.widthPixels; left += kBlockPixels) {
            double sum = 0.0;
            for (int y = top; y < top + kBlockPixels; ++y) {
                for (int x = left; x < left + kBlockPixels; ++x) {
                    const std::size_t at = 4 * static_cast<std::size_t>(y * picture.widthPixels + x);
                    sum += picture.rgba[at] + picture.rgba[at + 1] + picture.rgba[at + 2];
                }
            }
            blocks.push_back(sum / (3.0 * kBlockPixels * kBlockPixels));
        }
    }
    return blocks;
}

struct Fault {
    double mean = 0.0;  // how much brighter or darker all of it is
    double local = 0.0; // the worst tenth of its blocks
};

Fault faultOf(const Picture& seen, const Picture& right) {
    const std::vector<double> a = blocksOf(seen);
    const std::vector<double> b = blocksOf(right);
    Fault fault;
    std::vector<double> apart;
    for (std::size_t i = 0; i < a.size(); ++i) {
        fault.mean += (a[i] - b[i]) / static_cast<double>(a.size());
        apart.push_back(std::abs(a[i] - b[i]));
    }
    std::sort(apart.begin(), apart.end());
    fault.local = apart[apart.size() * 9 / 10];
    return fault;
}

void keepForEyes(const Walk& walk, double zoom, const std::string& what, const Picture& picture) {
    if (std::getenv("ATLAS_EYES") == nullptr) return;
    (void)writePng(artifactFolder() /
                       (walk.name + "_" + std::to_string(static_cast<int>(zoom * 10)) + "_" + what + ".png"),
                   picture.rgba, picture.widthPixels, picture.heightPixels, true);
}

} // namespace

TEST_CASE("zooming out shows at once what is as bright as what it comes to") {
    Studio& studio = Studio::instance();
    const std::vector<Walk> walks{
        {"pacific", {-150.0, 0.0}},
        {"europe", {10.0, 50.0}},
        {"dateline", {179.0, -15.0}},
        {"day", {10.0, 50.0}, 5.0, "day"},
        {"print", {-30.0, 40.0}, 5.0, "print"},
        {"unseen", {-40.0, 40.0}, 5.0, "night", false},
        {"unseen_day", {10.0, 50.0}, 5.0, "day", false},
        {"filtered", {10.0, 50.0}, 5.0, "night", false, "JP"},
        {"selected", {135.0, 34.0}, 4.0, "night", true, {}, true},
        {"filtered_then", {10.0, 50.0}, 5.0, "night", true, {}, false, "DE"},
        {"globe", {10.0, 50.0}, 4.0, "night", false, {}, false, {}, ProjectionKind::Orthographic},
    };
    for (const Walk& walk : walks) {
        CAPTURE(walk.name);
        Result<LiveMap> created = LiveMap::create(SceneBuilder(naturalEarthFolder(), true));
        REQUIRE(created.has_value());
        LiveMap map = *std::move(created);
        SceneInputs all = inputsOf(walk);
        if (walk.seesWorldFirst) settle(map, atZoom(all, walk, 0.0));
        settle(map, atZoom(all, walk, walk.zoom));
        if (!walk.countryThen.empty()) {
            filterBy(all, walk.countryThen);
            settle(map, atZoom(all, walk, walk.zoom));
        }
        constexpr int kFramesPerZoom = 24; // as a hand scrolls: five steps in two seconds
        for (int frame = 1; frame <= walk.zoom * kFramesPerZoom; ++frame) {
            const double zoom = walk.zoom - static_cast<double>(frame) / kFramesPerZoom;
            const SceneInputs inputs = atZoom(all, walk, zoom);
            REQUIRE(map.update(inputs, kNoTime).has_value());
            if (frame % kFramesPerZoom != 0) continue;
            const Picture seen = pictureOf(map);
            const Picture right = studio.draw(inputs);
            const Fault fault = faultOf(seen, right);
            keepForEyes(walk, zoom, "seen", seen);
            keepForEyes(walk, zoom, "right", right);
            CAPTURE(zoom);
            CAPTURE(fault.mean);
            CAPTURE(fault.local);
            CHECK(std::abs(fault.mean) < kMostMean);
            CHECK(fault.local < kMostLocal);
        }
    }
}
