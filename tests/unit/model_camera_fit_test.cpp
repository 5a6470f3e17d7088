#include "model/camera/camera_fit.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace atlas;

namespace {

const LngLat kHays{-99.33, 38.88};
const LngLat kTopeka{-95.68, 39.05};
const LngLat kBerlin{13.4, 52.5};
const std::vector<LngLat> kGlobe{{0.0, 51.5},    {139.7, 35.7}, {151.2, -33.9}, {-58.4, -34.6},
                                 {-122.4, 37.8}, {36.8, -1.3},  {77.2, 28.6},   {-157.9, 21.3}};

// A window with filters at the left, a panel over the right of the map and a legend in the corner.
Sight window(int width = 1440, int height = 900, bool hasPanel = true) {
    Sight sight{{width, height, 1.0, {336.0, 76.0, 12.0, 12.0}}, hasPanel ? 332.0 : 0.0, {}};
    sight.covers.push_back({{348.0, height - 290.0}, {620.0, height - 12.0}});
    return sight;
}

Camera cameraOf(ProjectionKind kind, double zoom = 0.0) {
    Camera camera = withProjection(Camera{}, kind);
    camera.zoom = zoom;
    return camera;
}

// In words of its own: beside the panel and not under the legend.
bool isBesidePanels(const Camera& camera, const Sight& sight, LngLat place) {
    const std::optional<ScreenPoint> at = screenPointOf(camera, sight.viewport, place);
    if (!at) return false;
    const Insets& insets = sight.viewport.insets;
    const double right = sight.viewport.widthPixels - insets.rightPixels - sight.coveredPixels;
    const double bottom = sight.viewport.heightPixels - insets.bottomPixels;
    const bool isFree =
        at->x > insets.leftPixels && at->x < right && at->y > insets.topPixels && at->y < bottom;
    return isFree && std::none_of(sight.covers.begin(), sight.covers.end(),
                                  [&](const ScreenBox& box) { return contains(box, *at); });
}

std::size_t countBesidePanels(const Camera& camera, const Sight& sight, const std::vector<LngLat>& places) {
    return static_cast<std::size_t>(std::count_if(
        places.begin(), places.end(), [&](LngLat place) { return isBesidePanels(camera, sight, place); }));
}

double middleOfSightX(const Sight& sight) {
    const Insets& insets = sight.viewport.insets;
    return (insets.leftPixels + sight.viewport.widthPixels - insets.rightPixels - sight.coveredPixels) / 2.0;
}

} // namespace

TEST_CASE(
    "places are seen beside the panels, on every map, in windows of many sizes, from wherever one looks") {
    const std::vector<std::vector<LngLat>> sets{{kHays, kTopeka},
                                                {kHays, kBerlin},
                                                {{178.4, -18.1}, {-179.9, -16.8}},
                                                {kBerlin, {139.7, 35.7}, kHays}};
    for (const ProjectionInfo& info : allProjections()) {
        for (const auto& [width, height] : {std::pair{1024, 700}, {1440, 900}, {2560, 1440}}) {
            for (const double zoom : {0.0, 2.0, 7.0}) {
                for (const std::vector<LngLat>& places : sets) {
                    CAPTURE(info.id);
                    CAPTURE(width);
                    CAPTURE(zoom);
                    CAPTURE(places.size());
                    const Sight sight = window(width, height);
                    const Camera camera = cameraShowing(cameraOf(info.kind, zoom), sight, places);
                    CHECK(countBesidePanels(camera, sight, places) == places.size());
                    CHECK(camera == clamped(camera));
                }
            }
        }
    }
}

TEST_CASE("places that span the globe: a flat map shows all of itself beside the panels") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Sight sight = window();
        const Camera camera = cameraShowing(cameraOf(info.kind, 3.0), sight, kGlobe);
        const std::size_t seen = countBesidePanels(camera, sight, kGlobe);
        if (info.family != ProjectionFamily::Hemisphere) {
            CHECK(seen == kGlobe.size());
            continue;
        }
        // No other turn shows more of them.
        for (double latitude = -80.0; latitude <= 80.0; latitude += 20.0) {
            for (double longitude = -180.0; longitude < 180.0; longitude += 10.0) {
                Camera other = cameraOf(info.kind);
                other.centre = {longitude, latitude};
                const auto isClear = [&](LngLat place) { return isSeen(other, sight, place); };
                CHECK(static_cast<std::size_t>(std::count_if(kGlobe.begin(), kGlobe.end(), isClear)) <= seen);
            }
        }
    }
}

TEST_CASE("what is seen well already is not moved") {
    const Sight sight = window();
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const std::vector<LngLat> places{kHays, kBerlin};
        const Camera first = cameraShowing(cameraOf(info.kind, 4.0), sight, places);
        CHECK(cameraShowing(first, sight, places) == first);
        Camera aside = first; // moved a little, and all is there still
        aside.zoom -= 0.2;
        CHECK(cameraShowing(aside, sight, places) == aside);
        CHECK(cameraShowing(first, sight, {}) == first);
    }
    // Under the panel, or behind the legend, is not seen.
    const Camera whole = cameraOf(ProjectionKind::EqualEarth);
    const LngLat sydney{151.2, -33.9};
    CHECK(cameraShowing(whole, sight, std::vector{kBerlin, sydney}) != whole);
    CHECK(cameraShowing(whole, window(1440, 900, false), std::vector{kBerlin, sydney}) == whole);
    const LngLat under = *placeAt(whole, sight.viewport, {600.0, 660.0});
    CHECK_FALSE(isSeen(whole, sight, under));
    CHECK(isBesidePanels(cameraShowing(whole, sight, std::vector{kBerlin, under}), sight, under));
}

TEST_CASE("near neighbours show their region, and one place alone is left as near as one is") {
    const Sight sight = window();
    const std::vector<LngLat> near{kBerlin, {13.06, 52.4}};
    const Camera shown = cameraShowing(Camera{}, sight, near);
    CHECK(shown.zoom > 4.0);
    CHECK(shown.zoom <= 6.0);
    CHECK(cameraShowing(Camera{}, sight, std::vector{kHays}).zoom == doctest::Approx(3.0).epsilon(0.2));
    Camera close = centredOn(Camera{}, sight, kBerlin);
    close.zoom = 5.0;
    CHECK(cameraShowing(close, sight, std::vector{kHays}).zoom == doctest::Approx(5.0).epsilon(0.2));
    // Those that were gathered on the map: never nearer, wherever they are.
    CHECK(cameraShowing(Camera{}, sight, near, Framing::Near) == Camera{});
    CHECK(cameraShowing(close, sight, std::vector{kHays, kTopeka}, Framing::Near).zoom <= 5.5);
}

TEST_CASE("the few that lie very far off are left out of a country alone") {
    std::vector<LngLat> places;
    for (int i = 0; i < 100; ++i)
        places.push_back({-120.0 + 0.5 * i, 30.0 + 0.15 * i});
    places.push_back({144.8, 13.4}); // Guam
    const Sight sight = window();
    CHECK_FALSE(isSeen(cameraShowing(cameraOf(ProjectionKind::EqualEarth), sight, places, Framing::Together),
                       sight, places.back()));
    CHECK(isSeen(cameraShowing(cameraOf(ProjectionKind::EqualEarth, 4.0), sight, places), sight,
                 places.back()));
}

TEST_CASE("over the antimeridian the shorter way round is taken") {
    const std::vector<LngLat> pacific{{178.4, -18.1}, {-179.9, -16.8}};
    CHECK(cameraShowing(Camera{}, window(), pacific).zoom > 3.0);
}

TEST_CASE("a place comes to the middle of what is seen, and stays there while the whole map is shown") {
    for (const ProjectionInfo& info : allProjections()) {
        for (const double zoom : {0.0, 0.3, 2.0, 6.0}) {
            CAPTURE(info.id);
            CAPTURE(zoom);
            const Sight sight = window();
            const Camera centred = centredOn(cameraOf(info.kind, zoom), sight, kBerlin);
            const std::optional<ScreenPoint> at = screenPointOf(centred, sight.viewport, kBerlin);
            REQUIRE(at);
            CHECK(at->x == doctest::Approx(middleOfSightX(sight)).epsilon(1e-3));
            const Camera whole = wholeMap(centred, sight);
            const std::optional<ScreenPoint> then = screenPointOf(whole, sight.viewport, kBerlin);
            REQUIRE(then);
            CHECK(then->x == doctest::Approx(middleOfSightX(sight)).epsilon(1e-3));
            const Camera again = wholeMap(whole, sight);
            CHECK(again.zoom == doctest::Approx(whole.zoom));
            CHECK(again.centre.longitudeDegrees == doctest::Approx(whole.centre.longitudeDegrees));
            if (info.family != ProjectionFamily::Hemisphere)
                CHECK(countBesidePanels(whole, {sight.viewport, sight.coveredPixels, {}}, kGlobe) ==
                      kGlobe.size());
        }
    }
}

TEST_CASE("without a panel the sight is the camera's own") {
    const Sight sight = window(1440, 900, false);
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Camera camera = cameraOf(info.kind, 2.0);
        CHECK(centredOn(camera, sight, kHays) == centredOn(camera, kHays));
        CHECK(wholeMap(camera, sight).centre == camera.centre);
        CHECK(wholeMap(camera, sight).zoom == 0.0);
        CHECK(withProjection(camera, sight, ProjectionKind::Mercator) ==
              withProjection(camera, ProjectionKind::Mercator));
    }
}

TEST_CASE("a panel that leaves hardly anything of the map is not reckoned with") {
    const Sight sight{{500, 700, 1.0, {}}, 480.0, {}};
    CHECK(sight.besidePanel() == sight.viewport);
}

TEST_CASE("a flat map turns where its cut parts most of the arcs, and stays where a few are parted") {
    const LngLat tokyo{139.7, 35.7};
    const LngLat miami{-80.2, 25.8};
    const LngLat nairobi{36.8, -1.3};
    const std::vector<LngLat> pacific{tokyo, kHays, miami};
    const std::vector<ArcEnds> across{{tokyo, kHays}, {tokyo, miami}};
    const Sight sight = window(1440, 900, false);
    const Camera whole = cameraOf(ProjectionKind::EqualEarth);
    REQUIRE(cameraShowing(whole, sight, pacific) == whole); // all are seen
    const Camera turned = cameraShowing(whole, sight, pacific, Framing::All, across);
    CHECK(turned != whole);
    for (const LngLat place : pacific) // in their order from west to east
        CHECK(isSeen(turned, sight, place));
    const auto x = [&](LngLat place) { return screenPointOf(turned, sight.viewport, place)->x; };
    CHECK(x(tokyo) < x(kHays));
    CHECK(x(kHays) < x(miami));
    const std::vector<ArcEnds> few{{nairobi, kHays}, {nairobi, miami}, {tokyo, miami}};
    const std::vector<LngLat> all{tokyo, kHays, miami, nairobi};
    CHECK(cameraShowing(whole, sight, all, Framing::All, few) == whole);
}
