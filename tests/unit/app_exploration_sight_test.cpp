// What comes into sight of what is selected, played and opened, beside a panel at the right.
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "app/explore/exploration.h"
#include "model/selection/lasso.h"
#include "tests/support/exploration_frames.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using atlas::testing::inFrame;
using atlas::testing::kCursor;
using atlas::testing::kStart;
using atlas::testing::selectCity;
using Clock = Exploration::Clock;

namespace {

// A window with a panel over the right of the map, and the shipped network.
Exploration exploringWorld() {
    Exploration exploration(atlas::testing::shippedNetwork().network, View{});
    Sight beside{{1440, 900, 1.0, {336.0, 76.0, 12.0, 12.0}}, 332.0, {}};
    exploration.setSight(beside);
    return exploration;
}

CityIndex mostConnected(const Network& network) {
    const auto& counts = network.cities.partnerCount;
    return static_cast<CityIndex>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

std::vector<LngLat> withPartners(const Exploration& exploration, CityIndex city) {
    const Network& network = exploration.network();
    std::vector<LngLat> places{network.cities.location[city]};
    for (const PartnershipIndex partnership : exploration.document().shown()->partnerships) {
        const CityIndex a = network.partnerships.cityA[partnership];
        const CityIndex b = network.partnerships.cityB[partnership];
        if (a == city || b == city) places.push_back(network.cities.location[a == city ? b : a]);
    }
    return places;
}

std::size_t countSeen(const Exploration& exploration, const std::vector<LngLat>& places) {
    return static_cast<std::size_t>(std::count_if(places.begin(), places.end(), [&](LngLat place) {
        return isSeen(exploration.state().view.camera, exploration.sight(), place);
    }));
}

} // namespace

TEST_CASE("a drawer that opens and closes beneath leaves in sight and in the middle what was") {
    Exploration exploration = exploringWorld();
    exploration.state().workspace.reducedMotion = true;
    const CityIndex hub = mostConnected(exploration.network());
    inFrame(exploration, [&] { exploration.state().view.selection.cities = {hub}; });
    const std::vector<LngLat> places = withPartners(exploration, hub);
    const Sight over = exploration.sight();
    const Sight besideDrawer{{1440, 900, 1.0, {336.0, 76.0, 344.0, 436.0}}, 0.0, {}};
    const auto panelsMove = [&](const Sight& from, const Sight& to) {
        exploration.setSight(to);
        inFrame(exploration, [&] { exploration.keepInSight(from); });
    };
    panelsMove(over, besideDrawer);
    CHECK(countSeen(exploration, places) == places.size());
    panelsMove(besideDrawer, over);
    CHECK(countSeen(exploration, places) == places.size());

    // Without a selection, or with a view of one's own: the same middle.
    inFrame(exploration, [&] {
        exploration.state().view.selection = {};
        exploration.state().view.camera.zoom = 3.0;
    });
    const Camera before = exploration.state().view.camera;
    const LngLat middle = placeInMiddle(before, over);
    panelsMove(over, besideDrawer);
    const LngLat now = placeInMiddle(exploration.state().view.camera, besideDrawer);
    CHECK(now.longitudeDegrees == doctest::Approx(middle.longitudeDegrees));
    CHECK(now.latitudeDegrees == doctest::Approx(middle.latitudeDegrees));
    panelsMove(besideDrawer, over);
    CHECK(exploration.state().view.camera.zoom == doctest::Approx(before.zoom));
    CHECK(exploration.state().view.camera.pan.x == doctest::Approx(before.pan.x));
}

TEST_CASE("a city that is selected is flown to with all of its partners, and undo and the trail lead back") {
    Exploration exploration = exploringWorld();
    const CityIndex hub = mostConnected(exploration.network());
    inFrame(exploration, [&] { exploration.state().view.selection.cities = {hub}; });
    const std::vector<LngLat> places = withPartners(exploration, hub);
    CHECK(places.size() > 60);
    CHECK(countSeen(exploration, places) == places.size());
    CHECK(exploration.isFlying());
    const Camera ofHub = exploration.state().view.camera;

    CityIndex small = 0; // with one partner, far from nothing
    while (exploration.network().cities.partnerCount[small] != 1)
        ++small;
    selectCity(exploration, small);
    CHECK(countSeen(exploration, withPartners(exploration, small)) == 2);
    CHECK(exploration.state().view.camera != ofHub);
    inFrame(exploration, [&] { exploration.goBack(); });
    CHECK(exploration.state().view.selection.cities == std::vector<CityIndex>{hub});
    CHECK(exploration.state().view.camera == ofHub);
    inFrame(exploration, [&] { exploration.undo(); });
    inFrame(exploration, [&] { exploration.undo(); });
    CHECK(exploration.state().view.camera == ofHub);
    inFrame(exploration, [&] { exploration.undo(); });
    CHECK(exploration.state().view.camera == Camera{});
    CHECK(exploration.state().view.selection.isEmpty());
}

TEST_CASE("a click flies in the same edit as it selects, and not where all is seen") {
    Exploration exploration = exploringWorld();
    const CityIndex hub = mostConnected(exploration.network());
    const auto click = [&](CityIndex city) {
        exploration.begin(kStart);
        exploration.endCommands(kStart, kCursor);
        exploration.select(selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click));
        exploration.flyToClicked(kStart, kCursor);
        exploration.end(kStart, false, false);
    };
    click(hub);
    const Camera camera = exploration.state().view.camera;
    CHECK(camera != Camera{});
    click(exploration.network().partnerships.cityA[0]);
    inFrame(exploration, [&] { exploration.undo(); });
    CHECK(exploration.state().view.camera == camera);
    inFrame(exploration, [&] { exploration.undo(); });
    CHECK(exploration.state().view.selection.isEmpty());
    CHECK(exploration.state().view.camera == Camera{});
    // The same hub from the view that shows it: nothing moves.
    inFrame(exploration, [&] { exploration.state().view.camera = camera; });
    click(hub);
    CHECK(exploration.state().view.camera == camera);
}

TEST_CASE("what was selected before is shown again when it is asked for, under reduced motion at once") {
    Exploration exploration = exploringWorld();
    exploration.state().workspace.reducedMotion = true;
    const CityIndex hub = mostConnected(exploration.network());
    selectCity(exploration, hub);
    CHECK_FALSE(exploration.isFlying());
    const Camera there = exploration.state().view.camera;
    inFrame(exploration, [&] {
        exploration.state().view.camera.zoom = 8.0;
        exploration.state().view.camera = clamped(exploration.state().view.camera);
    });
    inFrame(exploration, [&] { exploration.showSelection(); });
    CHECK(countSeen(exploration, withPartners(exploration, hub)) == withPartners(exploration, hub).size());
    CHECK(exploration.state().view.camera.zoom == doctest::Approx(there.zoom).epsilon(0.2));
}

TEST_CASE("pictures and saved views have in their middle what is seen beside the panel") {
    for (const ProjectionKind projection : {ProjectionKind::EqualEarth, ProjectionKind::Orthographic}) {
        CAPTURE(projectionInfo(projection).id);
        Exploration exploration = exploringWorld();
        exploration.state().view.camera.projection = projection;
        inFrame(exploration, [&] {
            exploration.state().view.camera = wholeMap(exploration.state().view.camera, exploration.sight());
        });
        const Camera inWindow = exploration.state().view.camera;
        const View view = exploration.viewBesidePanel();
        CHECK(inWindow.pan.x > 0.1); // the map stands aside
        CHECK(view.camera.pan.x == doctest::Approx(0.0));
        CHECK(view.camera.zoom == doctest::Approx(0.0));

        inFrame(exploration, [&] { exploration.state().view.camera.centre = {100.0, 0.0}; });
        inFrame(exploration, [&] { exploration.open(view); });
        const Camera again = exploration.state().view.camera;
        CHECK(again.pan.x == doctest::Approx(inWindow.pan.x));
        CHECK(again.zoom == doctest::Approx(inWindow.zoom));
        CHECK(again.centre == inWindow.centre);

        Exploration other(exploration.document().network(), view);
        other.setSight(exploration.sight());
        other.beginBesidePanel();
        CHECK(other.state().view.camera.pan.x == doctest::Approx(inWindow.pan.x));
        inFrame(other, [&] { other.undo(); });
        CHECK(other.state().view.camera.pan.x == doctest::Approx(inWindow.pan.x)); // nothing to undo
    }
}

TEST_CASE("playing the time line is one edit, also when it pauses in a frame that brings another year") {
    Exploration exploration = exploringWorld();
    exploration.state().workspace.setOpen(Panel::TimeLine, true);
    Clock::time_point now = kStart;
    const auto frame = [&](const std::function<void()>& edit) {
        exploration.begin(now);
        edit();
        exploration.endCommands(now, kCursor);
        exploration.end(now, false, false);
        now += std::chrono::milliseconds(200);
    };
    frame([&] { exploration.playOrPause(now); });
    REQUIRE(exploration.player().isPlaying());
    const auto first = exploration.state().view.filter.years;
    frame([&] { exploration.playOrPause(now); });
    REQUIRE_FALSE(exploration.player().isPlaying());
    REQUIRE(exploration.state().view.filter.years != first);
    frame([&] { exploration.undo(); });
    CHECK_FALSE(exploration.state().view.filter.years);
}

namespace {

// What a lasso selected in a window without a panel at the right, and the views before and after.
struct Lassoed {
    std::vector<LngLat> places;
    Camera before;
    Camera after;
    Sight sight;
};

Lassoed lassoed(double zoom, const std::vector<ScreenPoint>& lasso) {
    Lassoed seen;
    Exploration exploration = exploringWorld();
    seen.sight = exploration.sight();
    seen.sight.coveredPixels = 0.0;
    exploration.setSight(seen.sight);
    Camera camera;
    camera.centre = {10.0, 0.0};
    camera.zoom = zoom;
    camera.pan = projectionOf(camera).forward({10.0, 48.0});
    inFrame(exploration, [&] { exploration.state().view.camera = clamped(camera); });
    seen.before = exploration.state().view.camera;
    exploration.begin(kStart);
    exploration.endCommands(kStart, kCursor);
    Selection selection;
    selection.cities = citiesWithin(exploration.network(), *exploration.document().shown(), seen.before,
                                    seen.sight.viewport, lasso);
    for (const CityIndex city : selection.cities)
        seen.places.push_back(exploration.network().cities.location[city]);
    exploration.select(std::move(selection));
    seen.sight.coveredPixels = 332.0; // the panel that opens
    exploration.setSight(seen.sight);
    exploration.flyToClicked(kStart, kCursor);
    exploration.end(kStart, false, false);
    seen.after = exploration.state().view.camera;
    return seen;
}

bool isAllSeen(const Lassoed& seen) {
    return std::all_of(seen.places.begin(), seen.places.end(),
                       [&](LngLat place) { return isSeen(seen.after, seen.sight, place); });
}

} // namespace

TEST_CASE("what a lasso selects comes out from under the panel that opens, and comes no nearer") {
    for (const double zoom : {0.0, 1.0, 2.0, 3.0, 4.5, 7.0}) {
        CAPTURE(zoom);
        // A large part of what is free, and of what the panel covers later.
        const Lassoed wide =
            lassoed(zoom, {{700.0, 150.0}, {1410.0, 150.0}, {1410.0, 800.0}, {700.0, 800.0}});
        REQUIRE(wide.places.size() >= 2);
        CHECK(isAllSeen(wide));
        CHECK(wide.after.zoom <= wide.before.zoom + 1e-9);
    }
}

TEST_CASE("what a lasso selects is only moved beside the panel where it has room there as large as it is") {
    for (const double zoom : {1.5, 2.0, 3.0, 4.5, 7.0}) {
        CAPTURE(zoom);
        const Lassoed small =
            lassoed(zoom, {{900.0, 250.0}, {1400.0, 250.0}, {1400.0, 600.0}, {900.0, 600.0}});
        REQUIRE(small.places.size() >= 2);
        CHECK(isAllSeen(small));
        CHECK(small.after.zoom == doctest::Approx(small.before.zoom));
    }
}
