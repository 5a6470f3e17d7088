// Each picture here was looked at full size before it became golden; its comment says what it proves.
#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/findings/gap_shading.h"
#include "model/filter/filter_text.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

Camera cameraAt(ProjectionKind projection, LngLat centre, double zoom = 0.0) {
    Camera camera = withProjection(Camera{}, projection);
    camera.zoom = zoom;
    return centredOn(camera, centre);
}

void checkGolden(const std::string& name, const SceneInputs& inputs) {
    const GoldenVerdict verdict = compareWithGolden(name, Studio::instance().draw(inputs));
    CHECK_MESSAGE(verdict.matches, verdict.explanation);
}

constexpr LngLat kHays{-99.3268, 38.8792}; // Kansas

void shade(SceneInputs& inputs) {
    inputs.view.shading = Shading::Gaps;
    inputs.placeShades = placeShadesFor(inputs.view.shading, *inputs.network, *inputs.shown);
}

double brightnessOf(double red, double green, double blue) {
    return 0.3 * red + 0.59 * green + 0.11 * blue;
}

// Of all pixels, the darkest first; from 0 to 1.
std::vector<double> brightnessesOf(const Picture& picture) {
    std::vector<double> all;
    for (std::size_t i = 0; i < picture.rgba.size(); i += 4)
        all.push_back(brightnessOf(picture.rgba[i], picture.rgba[i + 1], picture.rgba[i + 2]) / 255.0);
    std::sort(all.begin(), all.end());
    return all;
}

NetworkPointer shipped() {
    return shippedNetwork().network;
}

} // namespace

TEST_CASE("the whole network in each projection") {
    // Europe keeps its threads, no arc streaks, the outline is closed.
    checkGolden("world_equal_earth", inputsFor(shipped(), {}));
    checkGolden("world_equirectangular",
                inputsFor(shipped(), cameraAt(ProjectionKind::Equirectangular, {11.0, 0.0})));
    checkGolden("world_mercator", inputsFor(shipped(), cameraAt(ProjectionKind::Mercator, {11.0, 25.0})));
    checkGolden("world_globe", inputsFor(shipped(), cameraAt(ProjectionKind::Orthographic, {-40.0, 40.0})));
}

TEST_CASE("the whole network in the projections that compromise, and around one place") {
    // Curved edges are filled to the outline; rings stand at equal distances; no arc or coast crosses the map
    // where it is torn.
    checkGolden("world_natural_earth",
                inputsFor(shipped(), cameraAt(ProjectionKind::NaturalEarth, {11.0, 0.0})));
    checkGolden("world_robinson", inputsFor(shipped(), cameraAt(ProjectionKind::Robinson, {11.0, 0.0})));
    checkGolden("world_winkel_tripel",
                inputsFor(shipped(), cameraAt(ProjectionKind::WinkelTripel, {11.0, 0.0})));
    checkGolden(
        "world_azimuthal_hays",
        inputsFor(shipped(), cameraAt(ProjectionKind::AzimuthalEquidistant, kHays), "night", 400, 400));
    checkGolden("pacific_winkel_tripel",
                inputsFor(shipped(), cameraAt(ProjectionKind::WinkelTripel, {180.0, 0.0})));
}

TEST_CASE("the partnerships of the middle of an azimuthal map are spokes") {
    SceneInputs inputs =
        inputsFor(shipped(), cameraAt(ProjectionKind::AzimuthalEquidistant, kHays), "night", 400, 400);
    const Result<std::vector<std::string>> hays = parseCityIds(*inputs.network, "Hays, KS");
    REQUIRE(hays.has_value());
    inputs.view.filter.cityIds.insert(hays->begin(), hays->end());
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*inputs.network, inputs.view.filter));
    checkGolden("spokes_of_hays", inputs);
}

TEST_CASE("land around the antipode lies along the rim, whole") {
    // Antipodes in China and at the South Pole: Asia and Antarctica fill the rim, no streak, no gap between
    // cells.
    checkGolden("antipode_in_china",
                inputsFor(networkOf({}), cameraAt(ProjectionKind::AzimuthalEquidistant, {-76.0, -35.0}),
                          "day", 400, 400));
    checkGolden("antipode_at_south_pole",
                inputsFor(networkOf({}), cameraAt(ProjectionKind::AzimuthalEquidistant, {0.0, 90.0}), "day",
                          400, 400));
}

TEST_CASE("each theme, at the map's own centre and recentred on the Pacific") {
    // Arcs add up like light in Night and like ink in Day and Print; land is cut at the new meridian.
    checkGolden("pacific_night",
                inputsFor(shipped(), cameraAt(ProjectionKind::EqualEarth, {180.0, 0.0}), "night"));
    checkGolden("pacific_day",
                inputsFor(shipped(), cameraAt(ProjectionKind::EqualEarth, {180.0, 0.0}), "day"));
    checkGolden("pacific_print",
                inputsFor(shipped(), cameraAt(ProjectionKind::EqualEarth, {180.0, 0.0}), "print"));
}

TEST_CASE("close to Europe the density keeps its structure") {
    checkGolden("europe_night",
                inputsFor(shipped(), cameraAt(ProjectionKind::EqualEarth, {10.0, 49.0}, 3.0)));
    checkGolden("europe_day",
                inputsFor(shipped(), cameraAt(ProjectionKind::EqualEarth, {10.0, 49.0}, 3.0), "day"));
}

TEST_CASE("close by, light grounds are seen between threads of ink") {
    // A carpet has the ground nowhere, and threads that are not dark are none.
    for (const std::string theme : {"day", "print", "stage-day"}) {
        CAPTURE(theme);
        const SceneInputs inputs =
            inputsFor(shipped(), cameraAt(ProjectionKind::EqualEarth, {10.0, 50.0}, 4.0), theme);
        const Colour& land = inputs.theme.land;
        const double ground = brightnessOf(land.red, land.green, land.blue);
        const std::vector<double> brightness = brightnessesOf(Studio::instance().draw(inputs));
        const auto quantile = [&](double share) {
            return brightness[static_cast<std::size_t>(share * static_cast<double>(brightness.size()))];
        };
        CHECK(quantile(0.5) > 0.8 * ground);
        CHECK(quantile(0.01) < 0.5 * ground);
    }
}

TEST_CASE("the hard arcs in each projection") {
    // Six arcs: across the antimeridian, over the pole, nearly to the antipode. Cut where the map is cut,
    // whole where it is not.
    const NetworkPointer network = networkOf(hardPairs());
    checkGolden("hard_equal_earth", inputsFor(network, {}));
    checkGolden("hard_equal_earth_pacific",
                inputsFor(network, cameraAt(ProjectionKind::EqualEarth, {180.0, 0.0})));
    checkGolden("hard_equirectangular",
                inputsFor(network, cameraAt(ProjectionKind::Equirectangular, {-60.0, 0.0})));
    checkGolden("hard_mercator", inputsFor(network, cameraAt(ProjectionKind::Mercator, {-150.0, 20.0})));
    checkGolden("hard_globe_pacific",
                inputsFor(network, cameraAt(ProjectionKind::Orthographic, {-170.0, 10.0})));
    checkGolden("hard_natural_earth", inputsFor(network, cameraAt(ProjectionKind::NaturalEarth, {0.0, 0.0})));
    checkGolden("hard_robinson", inputsFor(network, cameraAt(ProjectionKind::Robinson, {100.0, 0.0})));
    checkGolden("hard_winkel_tripel",
                inputsFor(network, cameraAt(ProjectionKind::WinkelTripel, {-90.0, 0.0})));
    // From Madrid the arc to its near antipode runs out to the rim; the others bend around it.
    checkGolden("hard_azimuthal",
                inputsFor(network, cameraAt(ProjectionKind::AzimuthalEquidistant, {-3.70, 40.42}), "night",
                          400, 400));
    checkGolden("hard_globe_pole", inputsFor(network, cameraAt(ProjectionKind::Orthographic, {-70.0, 85.0})));
}

TEST_CASE("each colour mode, and the default in each theme") {
    // Categories stay apart where they add up, what is not recorded stays behind, light themes stay rich.
    for (const ArcColouring colouring :
         {ArcColouring::Continents, ArcColouring::Program, ArcColouring::Founded, ArcColouring::Evidence,
          ArcColouring::SizeSimilarity}) {
        SceneInputs inputs = inputsFor(shipped(), {});
        inputs.view.arcStyle.colouring = colouring;
        checkGolden("colour_" + std::string(termOf(colouring).id), inputs);
    }
    for (const char* theme : {"night", "day", "print", "stage-day"})
        checkGolden(std::string("colour_distance_") + theme, inputsFor(shipped(), {}, theme));
}

TEST_CASE("two ends of a highlighted arc have two colours, by gradient or in halves") {
    SceneInputs inputs = inputsFor(shipped(), cameraAt(ProjectionKind::EqualEarth, {11.0, 30.0}, 1.0));
    inputs.view.arcStyle.colouring = ArcColouring::Continents;
    const std::optional<CityIndex> tokyo = inputs.network->findCityById("1850147");
    REQUIRE(tokyo.has_value());
    inputs.view.selection.cities = {*tokyo};
    checkGolden("highlight_gradient", inputs);
    inputs.view.arcStyle.gradient = false;
    checkGolden("highlight_halves", inputs);
}

TEST_CASE("what the cursor is on stands out") {
    SceneInputs inputs = inputsFor(shipped(), cameraAt(ProjectionKind::EqualEarth, {11.0, 30.0}, 1.0));
    const std::optional<CityIndex> tokyo = inputs.network->findCityById("1850147");
    REQUIRE(tokyo.has_value());
    inputs.hovered = {Target::Kind::City, *tokyo};
    checkGolden("hovered_city", inputs);
}

TEST_CASE("countries and states shaded by partnerships, those without any striped") {
    // Colours end at coasts and borders, lakes stay, arcs recede; South Sudan and Bhutan have stripes,
    // Antarctica nothing. Around 180 degrees no fill leaks across the map.
    SceneInputs night = inputsFor(shipped(), {});
    shade(night);
    checkGolden("gaps_night", night);
    SceneInputs print = inputsFor(shipped(), cameraAt(ProjectionKind::EqualEarth, {180.0, 0.0}), "print");
    shade(print);
    checkGolden("gaps_pacific_print", print);
    SceneInputs globe =
        inputsFor(shipped(), cameraAt(ProjectionKind::Orthographic, {28.0, 5.0}), "day", 400, 400);
    shade(globe);
    checkGolden("gaps_globe_day", globe);
}
