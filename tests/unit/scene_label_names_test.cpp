// Names on the map that are hard to write: very long ones, those with letters that no font has, and those of
// a much enlarged window.
#include <doctest/doctest.h>

#include <algorithm>

#include "core/utf8.h"
#include "geo/antimeridian.h"
#include "scene/geometry/disc_geometry.h"
#include "scene/labels/labels.h"
#include "tests/support/contrast.h"
#include "tests/support/folders.h"
#include "tests/support/picture_fixture.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

NetworkPointer partnersNamed(const std::string& a, const std::string& b) {
    return networkOf(std::vector<Pair>{{a, {10.0, 49.0}, b, {30.0, 20.0}}});
}

LabelInputs inputsFor(const NetworkPointer& network) {
    LabelInputs inputs;
    inputs.network = network;
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*network, {}));
    inputs.viewport.widthPixels = 1280;
    inputs.viewport.heightPixels = 720;
    return inputs;
}

// The best connected one.
CityIndex cityNamed(const Network& network, std::string_view name) {
    CityIndex best = 0;
    std::uint32_t most = 0;
    for (CityIndex city = 0; city < network.cities.size(); ++city) {
        if (network.cities.name[city] != name || network.cities.partnerCount[city] <= most) continue;
        most = network.cities.partnerCount[city];
        best = city;
    }
    REQUIRE(most > 0);
    return best;
}

} // namespace

TEST_CASE("a name that is longer than half of the map ends in an ellipsis, and is whole below that") {
    const std::string usual = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
    std::string endless;
    for (int i = 0; i < 10; ++i)
        endless += usual;
    LabelMaker maker(naturalEarthFolder());
    const auto labels = maker.make(inputsFor(partnersNamed(usual, endless)), Theme{});
    REQUIRE(labels != nullptr);
    std::size_t cut = 0;
    std::size_t whole = 0;
    for (const MapLabel& label : labels->labels) {
        if (label.placed.kind != LabelKind::City) continue;
        whole += label.placed.text == usual ? 1 : 0;
        cut +=
            label.placed.text.ends_with("…") && endless.starts_with(label.placed.text.substr(0, 20)) ? 1 : 0;
        CHECK(label.line->widthPixels <= 480.0);
        CHECK(label.placed.box.maximum.x <= 1280.0);
    }
    CHECK(whole == 1);
    CHECK(cut == 1);
}

TEST_CASE("letters of names in sight that no font has are noted once") {
    LabelMaker maker(naturalEarthFolder());
    LabelInputs inputs = inputsFor(partnersNamed("Foo \U000F1234", "\U000F1234\U000F1235"));
    maker.make(inputs, Theme{});
    std::vector<std::string> messages = maker.takeMessages();
    std::string all;
    for (const std::string& message : messages)
        all += message + "\n";
    CHECK(all.find("No installed font has the letter") != std::string::npos);
    CHECK(all.find("U+F1234") == all.rfind("U+F1234"));
    CHECK(all.find("U+F1235") != std::string::npos);
    inputs.camera.zoom = 1.0;
    maker.make(inputs, Theme{});
    CHECK(maker.takeMessages().empty());
}

TEST_CASE("names that grow less than all else are smaller, and more of them have room") {
    LabelMaker maker(naturalEarthFolder());
    LabelInputs inputs = inputsFor(shippedNetwork().network);
    inputs.viewport = {1440, 900, 3.0, {0.0, 216.0, 156.0, 0.0}};
    const std::size_t few = maker.make(inputs, Theme{})->labels.size();
    inputs.viewport.nameScale = 0.6;
    const auto more = maker.make(inputs, Theme{});
    CHECK(few >= 1);
    CHECK(more->labels.size() >= few + 3);
    for (const MapLabel& label : more->labels)
        CHECK(label.placed.type.sizePixels <= 0.6 * 3.0 * 15.0);
}

TEST_CASE("partners in common of two cities are named before others") {
    const NetworkPointer network = shippedNetwork().network;
    LabelMaker maker(naturalEarthFolder());
    LabelInputs inputs = inputsFor(network);
    inputs.focus.cities = {cityNamed(*network, "Chicago"), cityNamed(*network, "Hamburg")};
    const auto labels = maker.make(inputs, Theme{});
    for (const char* name : {"Shanghai", "Kyiv", "São Paulo", "Prague", "Osaka"}) {
        CAPTURE(name);
        CHECK(std::any_of(labels->labels.begin(), labels->labels.end(), [&](const MapLabel& label) {
            return label.placed.index == cityNamed(*network, name) && label.placed.kind == LabelKind::Partner;
        }));
    }
}

TEST_CASE("a lit arc crosses out no name") {
    const NetworkPointer network = shippedNetwork().network;
    LabelMaker maker(naturalEarthFolder());
    LabelInputs inputs = inputsFor(network);
    inputs.camera = centredOn(Camera{}, {150.0, 0.0}); // Japan's names lie in the arc's way
    inputs.camera.zoom = 2.0;
    inputs.camera.pan = {0.0, 0.7};
    inputs.focus.cities = {cityNamed(*network, "Kaizuka")};
    inputs.leavesWayToArcs = true;
    const PlaneToScreen plane = planeToScreen(inputs.camera, inputs.viewport);
    const Projection projection = projectionOf(inputs.camera);
    std::vector<glm::dvec2> arc;
    const LngLat culverCity = network->cities.location[cityNamed(*network, "Culver City")];
    const LngLat kaizuka = network->cities.location[inputs.focus.cities.front()];
    for (const std::vector<LngLat>& line : greatCircleLines(kaizuka, culverCity, 0.1)) {
        for (const LngLat& place : line)
            arc.push_back(plane.toScreen(projection.forward(toUnitVector(place))));
    }
    const auto crossed = [&](const MapLabel& label) {
        return std::any_of(arc.begin(), arc.end(), [&](glm::dvec2 at) {
            return contains(label.placed.box, {at, at});
        });
    };
    const auto labels = maker.make(inputs, Theme{});
    CHECK(labels->labels.size() > 10);
    for (const MapLabel& label : labels->labels) {
        CAPTURE(label.placed.text);
        const bool isBehind = label.placed.kind == LabelKind::City || label.placed.kind == LabelKind::Country;
        if (isBehind) CHECK_FALSE(crossed(label));
    }
}

TEST_CASE("in a theme for rooms with light no name is too faint to be read, however far it recedes") {
    const std::vector<Theme> themes = *loadThemes(sourceFolder() / "assets" / "themes");
    const auto stage = std::find_if(themes.begin(), themes.end(),
                                    [](const Theme& theme) { return theme.id == "stage-day"; });
    REQUIRE(stage != themes.end());
    Typesetter type(decodedUtf8("Hays"));
    for (const LabelKind kind : {LabelKind::City, LabelKind::Country, LabelKind::Extra}) {
        for (const float opacity : {0.06F, 0.4F, 0.5F, 1.0F}) {
            PlacedLabel label{kind, 0, "Hays"};
            label.opacity = opacity;
            const MapLabels labels = buildLabels({label}, *stage, 1.0, type);
            for (const Colour& ground : {stage->land, stage->ocean, stage->surround, stage->lake})
                CHECK(contrast(over(labels.labels.front().text, ground), ground) >= 4.5);
        }
    }
    // Elsewhere it recedes as before.
    PlacedLabel label{LabelKind::City, 0, "Hays"};
    label.opacity = 0.4F;
    CHECK(buildLabels({label}, themes.front(), 1.0, type).labels.front().text.alpha ==
          doctest::Approx(0.4F * themes.front().label.alpha));
}
