#include "scene/places/outline_part.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <thread>

#include "scene/scene_builder.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

struct Box {
    double west = 180.0, east = -180.0, south = 90.0, north = -90.0;
};

Box boxOf(const LineMesh& mesh, const Projection& projection) {
    Box box;
    for (const LineVertex& vertex : mesh.vertices) {
        const std::optional<LngLat> place = projection.inverse(PlanePoint(vertex.position));
        REQUIRE(place.has_value());
        box.west = std::min(box.west, place->longitudeDegrees);
        box.east = std::max(box.east, place->longitudeDegrees);
        box.south = std::min(box.south, place->latitudeDegrees);
        box.north = std::max(box.north, place->latitudeDegrees);
    }
    return box;
}

SceneInputs sampleInputs() {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    SceneInputs inputs;
    inputs.network = loaded(folder).network;
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*inputs.network, {}));
    inputs.theme = *loadTheme(sourceFolder() / "assets" / "themes" / "night.json");
    inputs.viewport.widthPixels = 400;
    inputs.viewport.heightPixels = 240;
    return inputs;
}

PlaneView worldView() {
    Viewport viewport;
    viewport.widthPixels = 400;
    viewport.heightPixels = 240;
    return {Camera{}, viewport};
}

} // namespace

TEST_CASE("a selected state has an outline, a selected country as well, a city none") {
    SceneInputs inputs = sampleInputs();
    SceneBuilder scenes(naturalEarthFolder(), false);
    const auto outlineFor = [&](const Selection& selection) {
        inputs.view.selection = selection;
        return scenes.build(inputs).value().selectedPlace;
    };
    const Projection projection = projectionOf(inputs.view.camera);
    const auto kansas = outlineFor(selectionOfState(*inputs.network, 1));
    REQUIRE(kansas != nullptr);
    const Box ofKansas = boxOf(*kansas, projection);
    CHECK(ofKansas.west == doctest::Approx(-102.05).epsilon(0.002));
    CHECK(ofKansas.east == doctest::Approx(-94.6).epsilon(0.002));
    CHECK(ofKansas.south == doctest::Approx(37.0).epsilon(0.002));
    CHECK(ofKansas.north == doctest::Approx(40.0).epsilon(0.002));
    CHECK(outlineFor(selectionOfState(*inputs.network, 1)) == kansas); // kept

    const auto japan = outlineFor(selectionOf(inputs.network->findCountry(*countryCodeFrom("JP")).value()));
    REQUIRE(japan != nullptr);
    CHECK(boxOf(*japan, projection).north == doctest::Approx(45.5).epsilon(0.01));

    CHECK(outlineFor({}) == nullptr);
    CHECK(outlineFor(selectionAfter({}, {Target::Kind::City, 0}, SelectBy::Click)) == nullptr);
    CHECK(scenes.takeMessages().empty());
}

TEST_CASE("an outline is read in the background, by the window that it serves") {
    const PlaneView view = worldView();
    const ViewWindow window = viewWindowFor(view);
    OutlinePart part(naturalEarthFolder(), true);
    const PlaceCode kansas{"KS", true};
    CHECK(part.outlineFor(std::nullopt, view, window) == nullptr);
    CHECK_FALSE(part.isLoading()); // nothing is read before it is needed
    std::shared_ptr<const LineMesh> outline = part.outlineFor(kansas, view, window);
    while (!outline) {
        REQUIRE(part.isLoading());
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        outline = part.outlineFor(kansas, view, window);
    }
    CHECK_FALSE(part.isLoading());
    CHECK(part.outlineFor(kansas, view, window) == outline);

    Camera closer;
    closer.zoom = 4.0;
    const PlaneView close(closer, view.viewport);
    CHECK(part.outlineFor(kansas, close, viewWindowFor(close)) != nullptr);  // the coarser one meanwhile
    CHECK(part.outlineFor(PlaceCode{"JP", false}, view, window) == nullptr); // never another place's
}

TEST_CASE("an outline that cannot be read is told once, and nothing is drawn") {
    const TemporaryFolder empty;
    const PlaneView view = worldView();
    OutlinePart part(empty.path(), false);
    const PlaceCode kansas{"KS", true};
    CHECK(part.outlineFor(kansas, view, viewWindowFor(view)) == nullptr);
    CHECK(part.outlineFor(kansas, view, viewWindowFor(view)) == nullptr);
    CHECK_FALSE(part.isLoading());
    CHECK(part.takeMessages().size() == 1);
}

TEST_CASE("on a map of the world an outline is calm: no islets, no bays of less than a pixel") {
    Viewport wide;
    wide.widthPixels = 1600;
    wide.heightPixels = 900;
    Camera close;
    close.zoom = 1.5;
    const PlaneView world(Camera{}, wide);
    const PlaneView region(close, wide);
    const auto pointsOf = [](const PlaceCode& place, const PlaneView& seen) {
        OutlinePart part(naturalEarthFolder(), false);
        const auto outline = part.outlineFor(place, seen, viewWindowFor(seen));
        REQUIRE(outline != nullptr);
        return outline->vertices.size() / 2;
    };
    const PlaceCode norway{"NO", false};
    CHECK(pointsOf(norway, world) < pointsOf(norway, region) / 4);
    CHECK(pointsOf({"MV", false}, world) > 0); // nothing but islets
    const Box ofNorway = [&] {
        OutlinePart part(naturalEarthFolder(), false);
        return boxOf(*part.outlineFor(norway, world, viewWindowFor(world)), world.projection);
    }();
    CHECK(ofNorway.south == doctest::Approx(58.0).epsilon(0.005));
    CHECK(ofNorway.north == doctest::Approx(71.1).epsilon(0.005));
}
