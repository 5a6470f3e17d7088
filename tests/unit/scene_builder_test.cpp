#include "scene/scene_builder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "geo/great_circle.h"
#include "scene/arcs/arc_tracing.h"
#include "scene/geometry/disc_geometry.h"
#include "scene/hit_test.h"
#include "scene/labels/labels.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

SceneInputs sampleInputs() {
    const atlas::testing::TemporaryFolder folder;
    atlas::testing::writeSampleNetwork(folder);
    SceneInputs inputs;
    inputs.network = atlas::testing::loaded(folder).network;
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*inputs.network, {}));
    inputs.theme = *loadTheme(atlas::testing::sourceFolder() / "assets" / "themes" / "night.json");
    inputs.viewport.widthPixels = 400; // coarse coast is enough
    inputs.viewport.heightPixels = 240;
    return inputs;
}

SceneBuilder builder() {
    return SceneBuilder(atlas::testing::naturalEarthFolder(), false);
}

Scene built(SceneBuilder& from, const SceneInputs& inputs) {
    Result<Scene> scene = from.build(inputs);
    REQUIRE_MESSAGE(scene.has_value(), (scene ? std::string() : scene.error().message));
    return *std::move(scene);
}

} // namespace

TEST_CASE("what did not change is the same part") {
    SceneBuilder scenes = builder();
    SceneInputs inputs = sampleInputs();
    const Scene first = built(scenes, inputs);

    SUBCASE("nothing at all") {
        const Scene again = built(scenes, inputs);
        CHECK(again.map == first.map);
        CHECK(again.arcs == first.arcs);
        CHECK(again.discs == first.discs);
    }
    SUBCASE("hovering adds a highlight and touches nothing else") {
        inputs.hovered = {Target::Kind::Partnership, 0};
        const Scene hovered = built(scenes, inputs);
        CHECK(hovered.arcs == first.arcs);
        CHECK(hovered.discs == first.discs);
        CHECK(hovered.highlightedArcs != nullptr);
        inputs.hovered = {};
        CHECK(built(scenes, inputs).highlightedArcs == nullptr);
    }
    SUBCASE("a filter changes arcs and discs, not the map") {
        Filter filter;
        filter.awarded = true;
        inputs.shown = std::make_shared<const FilterResult>(applyFilter(*inputs.network, filter));
        const Scene filtered = built(scenes, inputs);
        CHECK(filtered.map == first.map);
        CHECK(filtered.arcs != first.arcs);
        CHECK(filtered.discs->mesh.discs.size() == 2);
    }
    SUBCASE("another meridian changes the map") {
        inputs.view.camera.centre.longitudeDegrees = 150.0;
        CHECK(built(scenes, inputs).map != first.map);
    }
    SUBCASE("a theme is only paint") {
        inputs.theme.id = "day";
        const Scene painted = built(scenes, inputs);
        CHECK(painted.map == first.map);
        CHECK(painted.arcs == first.arcs);
    }
    SUBCASE("a theme's scales widen arcs and discs, which stay the same parts") {
        inputs.theme.lineScale = 2.0F;
        inputs.theme.discScale = 1.5F;
        const Scene bold = built(scenes, inputs);
        CHECK(bold.arcWidthPixels == doctest::Approx(2.0 * first.arcWidthPixels));
        CHECK(bold.discScale == doctest::Approx(1.5 * first.discScale));
        CHECK(bold.discs == first.discs);
        CHECK(bold.arcs == first.arcs);
    }
}

TEST_CASE("the cursor finds the city, or else the arc, or else nothing") {
    SceneBuilder scenes = builder();
    const SceneInputs inputs = sampleInputs();
    const Scene scene = built(scenes, inputs);
    for (std::size_t slice = 0; slice < scene.arcs->sliceCount(); ++slice)
        CHECK_FALSE(scene.arcs->slice(slice).empty()); // traces it
    const Camera& camera = inputs.view.camera;
    const CityIndex hays = inputs.network->findCityById("1").value();
    const LngLat place = inputs.network->cities.location[hays];
    const std::optional<ScreenPoint> onHays = screenPointOf(camera, inputs.viewport, place);
    REQUIRE(onHays.has_value());
    CHECK(hitTest(scene, camera, *onHays) == Target{Target::Kind::City, hays});
    CHECK(hitTest(scene, camera, *onHays + ScreenPoint{3.0, 2.0}).kind == Target::Kind::City);

    // Culver City to Tarawa, a third of the way.
    const CityIndex culver = inputs.network->findCityById("2").value();
    const CityIndex tarawa = inputs.network->findCityById("5").value();
    const GreatCircle circle(inputs.network->cities.location[culver],
                             inputs.network->cities.location[tarawa]);
    const auto onArc = screenPointOf(camera, inputs.viewport, toLngLat(circle.pointAt(0.33)));
    REQUIRE(onArc.has_value());
    const Target target = hitTest(scene, camera, *onArc);
    REQUIRE(target.kind == Target::Kind::Partnership);
    CHECK((inputs.network->partnerships.cityB[target.index] == tarawa ||
           inputs.network->partnerships.cityA[target.index] == tarawa));

    const auto southAtlantic = screenPointOf(camera, inputs.viewport, {-15.0, -40.0});
    REQUIRE(southAtlantic.has_value());
    CHECK(hitTest(scene, camera, *southAtlantic) == Target{});

    // All at once: Kaizuka and Ōsaka lie within a pixel, with every arc that begins there.
    CHECK(spotAt(scene, camera, *southAtlantic).isEmpty());
    const CityIndex kaizuka = inputs.network->findCityById("3").value();
    const CityIndex osaka = inputs.network->findCityById("4").value();
    const auto onKaizuka = screenPointOf(camera, inputs.viewport, inputs.network->cities.location[kaizuka]);
    REQUIRE(onKaizuka.has_value());
    const Spot japan = spotAt(scene, camera, *onKaizuka);
    CHECK(std::set<CityIndex>(japan.cities.begin(), japan.cities.end()) == std::set{kaizuka, osaka});
    CHECK(japan.partnerships.size() == 3);
    // Eight pixels away the cities are still there, the arcs no longer.
    const Spot beside = spotAt(scene, camera, *onKaizuka + ScreenPoint{-6.0, 6.0}, {12.0, 0.5});
    CHECK(beside.cities.size() == 2);
    CHECK(spotAt(scene, camera, *onKaizuka + ScreenPoint{-40.0, 40.0}).isEmpty());
}

TEST_CASE("while a selection lights arcs, the dimmed ones are not found") {
    SceneBuilder scenes = builder();
    SceneInputs inputs = sampleInputs();
    const Network& network = *inputs.network;
    const CityIndex culver = network.findCityById("2").value();
    const CityIndex tarawa = network.findCityById("5").value();
    const CityIndex hays = network.findCityById("1").value();
    const GreatCircle circle(network.cities.location[culver], network.cities.location[tarawa]);
    const auto onArc = screenPointOf(inputs.view.camera, inputs.viewport, toLngLat(circle.pointAt(0.33)));
    REQUIRE(onArc.has_value());
    const auto found = [&](const Selection& selection) {
        inputs.view.selection = selection;
        const Scene scene = built(scenes, inputs);
        for (std::size_t slice = 0; slice < scene.arcs->sliceCount(); ++slice)
            CHECK_FALSE(scene.arcs->slice(slice).empty()); // traces it
        return hitTest(scene, inputs.view.camera, *onArc).kind;
    };
    CHECK(found({}) == Target::Kind::Partnership);
    Selection selection;
    selection.cities = {hays};
    CHECK(found(selection) == Target::Kind::None);
    selection.cities = {culver};
    CHECK(found(selection) == Target::Kind::Partnership);
    selection.cities = {hays, culver};
    selection.group = CityGroup::Clique; // which no arc joins: then nothing is dimmed for the pointer
    CHECK(found(selection) == Target::Kind::Partnership);
}

TEST_CASE("a theme scales the names on the map") {
    SceneBuilder scenes = builder();
    SceneInputs inputs = sampleInputs();
    inputs.view.labels.areShown = true;
    const Scene usual = built(scenes, inputs);
    inputs.theme.id = "mine";
    inputs.theme.nameScale = 1.5F;
    const Scene large = built(scenes, inputs);
    REQUIRE(usual.labels != nullptr);
    REQUIRE(large.labels != nullptr);
    CHECK(large.labels->pixelRatio == doctest::Approx(1.5 * usual.labels->pixelRatio));
}

TEST_CASE("discs grow with partners and with zoom, and make room where many are shown") {
    for (std::uint32_t partners = 1; partners < 200; ++partners) {
        CHECK(discRadiusPixels(partners + 1) > discRadiusPixels(partners));
    }
    Camera world;
    Camera close;
    close.zoom = 3.0;
    Viewport wide;
    wide.widthPixels = 1600;
    wide.heightPixels = 900;
    Viewport small = wide;
    small.widthPixels = 800;
    small.heightPixels = 450;
    CHECK(discScale(close, wide, 1000) > discScale(world, wide, 1000));
    CHECK(discScale(world, wide, 20000) < discScale(world, wide, 500));
    CHECK(discScale(world, small, 1000) < discScale(world, wide, 1000));
    Viewport sharp = wide; // the same window with twice the pixels
    sharp.widthPixels = 3200;
    sharp.heightPixels = 1800;
    sharp.pixelRatio = 2.0;
    CHECK(discScale(world, sharp, 1000) == doctest::Approx(discScale(world, wide, 1000)));
    SceneBuilder scenes = builder();
    const Scene scene = built(scenes, sampleInputs());
    CHECK(std::is_sorted(scene.discs->mesh.discs.begin(), scene.discs->mesh.discs.end(),
                         [](const Disc& a, const Disc& b) { return a.radiusPixels > b.radiusPixels; }));
}

TEST_CASE("thousands that are selected shine among the arcs; a few lie over them as ribbons") {
    SceneInputs inputs = sampleInputs();
    inputs.network = atlas::testing::shippedNetwork().network;
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*inputs.network, {}));
    SceneBuilder scenes = builder();
    inputs.view.selection = selectionOf(inputs.network->findCountry(*countryCodeFrom("DE")).value());
    const Scene germany = built(scenes, inputs);
    REQUIRE(germany.litArcs != nullptr);
    CHECK(germany.litArcs->size() == 6'085);
    CHECK(germany.areLitByLight);
    CHECK_FALSE(germany.recedes);
    CHECK(germany.highlightedArcs == nullptr);
    inputs.view.selection = selectionOf(inputs.network->findCountry(*countryCodeFrom("KE")).value());
    const Scene kenya = built(scenes, inputs);
    CHECK_FALSE(kenya.areLitByLight);
    CHECK(kenya.recedes);
    CHECK(kenya.highlightedArcs != nullptr);
}
