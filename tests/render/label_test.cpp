// Names on the map, in pixels. Letters look a little different with every version of a font, and are a little
// wider or narrower: so the names stand where letters of one fixed width would put them, and what is compared
// with the golden picture is everything but the inside of their boxes. Inside, there has to be type.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "scene/geometry/disc_geometry.h"
#include "tests/support/picture_fixture.h"
#include "tests/support/plain_width.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

SceneInputs europe(const std::string& theme, double zoom = 5.0) {
    Camera camera;
    camera.zoom = zoom;
    return inputsFor(shippedNetwork().network, centredOn(camera, {10.0, 49.0}), theme);
}

std::shared_ptr<const MapLabels> labelsWithPlainWidths(const SceneInputs& inputs, std::size_t leftOut = 0) {
    const auto countries = loadCountryLabels(naturalEarthFolder());
    const auto known = loadKnownPlaces(naturalEarthFolder());
    REQUIRE(countries.has_value());
    REQUIRE(known.has_value());
    const Network& network = *inputs.network;
    const LabelRanking ranking =
        rankLabels(network, prepareRanking(network, *known), *inputs.shown, *countries);
    const LabelMeasure measure = plainWidth;
    const LabelRequest request{network,
                               *inputs.shown,
                               ranking,
                               inputs.view.camera,
                               inputs.viewport,
                               discScale(inputs.view.camera, inputs.viewport, inputs.shown->cityCount),
                               {},
                               {},
                               {},
                               {},
                               {},
                               measure};
    std::vector<PlacedLabel> placed = placeLabels(request);
    placed.resize(placed.size() - leftOut);
    Typesetter type(lettersOfNames(network));
    return std::make_shared<const MapLabels>(
        buildLabels(placed, inputs.theme, labelPixelRatio(inputs.viewport), type));
}

// Where a label's type may be: its box, a fifth longer for wider fonts, and the halo around.
PixelBox boxWithHalo(const PlacedLabel& label) {
    const double halo = 5.0;
    const double more = 0.2 * (label.box.maximum.x - label.box.minimum.x);
    return {label.box.minimum - glm::dvec2(halo), label.box.maximum + glm::dvec2(halo + more, halo)};
}

template <typename Visit>
void forEachPixel(const Picture& picture, const PixelBox& box, Visit&& visit) {
    for (int y = std::max(0, static_cast<int>(box.minimum.y));
         y < std::min(picture.heightPixels, static_cast<int>(std::ceil(box.maximum.y))); ++y) {
        for (int x = std::max(0, static_cast<int>(box.minimum.x));
             x < std::min(picture.widthPixels, static_cast<int>(std::ceil(box.maximum.x))); ++x) {
            visit(4 * static_cast<std::size_t>(y * picture.widthPixels + x));
        }
    }
}

bool differs(const Picture& a, const Picture& b, std::size_t pixel) {
    for (std::size_t i = pixel; i < pixel + 4; ++i) {
        if (std::abs(a.rgba[i] - b.rgba[i]) > kVisibleStep) return true;
    }
    return false;
}

std::vector<PlacedLabel> placedOf(const MapLabels& labels) {
    std::vector<PlacedLabel> placed;
    for (const MapLabel& label : labels.labels)
        placed.push_back(label.placed);
    return placed;
}

Picture without(Picture picture, const std::vector<PlacedLabel>& labels) {
    for (const PlacedLabel& label : labels) {
        forEachPixel(picture, boxWithHalo(label), [&](std::size_t pixel) {
            for (std::size_t i = pixel; i < pixel + 3; ++i)
                picture.rgba[i] = 128;
        });
    }
    return picture;
}

} // namespace

TEST_CASE("Europe with names at zoom 5, in each theme") {
    for (const char* theme : {"night", "day", "print", "stage-day"}) {
        CAPTURE(theme);
        const SceneInputs inputs = europe(theme);
        const auto labels = labelsWithPlainWidths(inputs);
        const std::vector<PlacedLabel> placed = placedOf(*labels);
        REQUIRE(placed.size() > 8);
        const Picture bare = Studio::instance().draw(inputs);
        const Picture named = Studio::instance().drawLabelled(inputs, labels);

        // Outside of the boxes nothing changes, and all of it is as golden as ever.
        CHECK(without(named, placed) == without(bare, placed));
        const GoldenVerdict verdict =
            compareWithGolden(std::string("europe_labels_") + theme, named,
                              [&](Picture picture) { return without(std::move(picture), placed); });
        CHECK_MESSAGE(verdict.matches, verdict.explanation);

        // Inside of each there is type: letters cover a fifth of their line or more, with their halo most of
        // it.
        for (const PlacedLabel& label : placed) {
            CAPTURE(label.text);
            int changed = 0;
            int all = 0;
            forEachPixel(named, label.box, [&](std::size_t pixel) {
                ++all;
                changed += differs(named, bare, pixel) ? 1 : 0;
            });
            CHECK(changed > all / 5);
        }
    }
}

TEST_CASE("one name less is a different picture") {
    if (g_updateGolden) return;
    const SceneInputs inputs = europe("night");
    const auto fewer = labelsWithPlainWidths(inputs, 1);
    const auto compared = [&](Picture picture) { return without(std::move(picture), placedOf(*fewer)); };
    const Picture picture = Studio::instance().drawLabelled(inputs, fewer);
    CHECK_FALSE(compareWithGolden("europe_labels_night", picture, compared).matches);
}

TEST_CASE("names in pictures are on unless they are switched off") {
    SceneInputs inputs = europe("night", 3.0);
    const Picture bare = Studio::instance().draw(inputs);
    inputs.view.labels.areShown = true;
    const Picture named = Studio::instance().draw(inputs);
    const double share = differenceOf(bare, named).shareOfPixels;
    CHECK(share > 0.01);
    CHECK(share < 0.25);
    CHECK(named == Studio::instance().draw(inputs));
    inputs.view.labels.maxCities = 0;
    CHECK(bare == Studio::instance().draw(inputs));
}

TEST_CASE("a label maker works only when something changed") {
    LabelMaker maker(naturalEarthFolder());
    const SceneInputs scene = europe("night");
    LabelInputs inputs;
    inputs.network = scene.network;
    inputs.shown = scene.shown;
    inputs.camera = scene.view.camera;
    inputs.viewport = scene.viewport;
    inputs.themeId = scene.theme.id;
    const auto first = maker.make(inputs, scene.theme);
    REQUIRE(first != nullptr);
    CHECK(maker.make(inputs, scene.theme) == first);
    inputs.camera.pan.y += 1e-5;
    const auto moved = maker.make(inputs, scene.theme);
    CHECK(moved != first);
    const auto lineOf = [](const MapLabels& labels, const std::string& text) {
        for (const MapLabel& label : labels.labels)
            if (label.placed.text == text) return label.line;
        return std::shared_ptr<const ShapedLine>();
    };
    const std::string name = first->labels.front().placed.text;
    CHECK(lineOf(*moved, name) == first->labels.front().line); // no line was set anew
    inputs.settings.areShown = false;
    CHECK(maker.make(inputs, scene.theme) == nullptr);
    CHECK(maker.takeMessages().empty());

    LabelMaker lost("nowhere");
    inputs.settings.areShown = true;
    const auto cities = lost.make(inputs, scene.theme);
    REQUIRE(cities != nullptr);
    CHECK_FALSE(cities->labels.empty());
    CHECK(lost.takeMessages().size() == 2); // of countries and of places that many know
}

TEST_CASE("after the cursor was on a city, names are as before") {
    LabelMaker maker(naturalEarthFolder());
    const SceneInputs scene = europe("night");
    LabelInputs inputs;
    inputs.network = scene.network;
    inputs.shown = scene.shown;
    inputs.camera = scene.view.camera;
    inputs.viewport = scene.viewport;
    const auto before = maker.make(inputs, scene.theme);
    REQUIRE(before != nullptr);
    std::size_t changed = 0;
    for (CityIndex city = 0; city < 2000; city += 97) {
        inputs.focus = {};
        inputs.focus.cities = {city};
        changed += placedOf(*maker.make(inputs, scene.theme)) != placedOf(*before) ? 1 : 0;
    }
    CHECK(changed > 5);
    inputs.focus = {};
    const auto after = maker.make(inputs, scene.theme);
    const std::vector<PlacedLabel> now = placedOf(*after);
    const std::vector<PlacedLabel> then = placedOf(*before);
    const auto isThere = [&](const PlacedLabel& label) {
        return std::find(now.begin(), now.end(), label) != now.end();
    };
    CHECK(std::all_of(then.begin(), then.end(), isThere));
}

TEST_CASE("names of a view that one came to are those of the view that is opened") {
    const SceneInputs scene = europe("night");
    LabelInputs inputs;
    inputs.network = scene.network;
    inputs.shown = scene.shown;
    inputs.camera = scene.view.camera;
    inputs.viewport = scene.viewport;
    LabelMaker walked(naturalEarthFolder());
    inputs.isInMotion = true;
    for (int step = 0; step < 30; ++step) {
        inputs.camera = dragged(inputs.camera, inputs.viewport, {300.0, 200.0}, {290.0, 203.0});
        REQUIRE(walked.make(inputs, scene.theme) != nullptr);
    }
    inputs.isInMotion = false;
    LabelMaker opened(naturalEarthFolder());
    CHECK(placedOf(*walked.make(inputs, scene.theme)) == placedOf(*opened.make(inputs, scene.theme)));
}
