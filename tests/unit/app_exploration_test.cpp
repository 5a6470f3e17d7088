#include "app/explore/exploration.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "model/facts/profile.h"
#include "tests/support/exploration_frames.h"
#include "tests/support/graph_network.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using atlas::testing::inFrame;
using atlas::testing::kCursor;
using atlas::testing::kStart;
using atlas::testing::networkOf;
using atlas::testing::selectCity;
using Clock = Exploration::Clock;

namespace {

Sight sight() {
    Sight sight;
    sight.viewport.widthPixels = 1200;
    sight.viewport.heightPixels = 800;
    return sight;
}

// A ring road of ten cities, and one beside it.
NetworkPointer tenCities() {
    atlas::testing::Edges edges;
    for (CityIndex city = 0; city < 10; ++city)
        edges.emplace_back(city, (city + 1) % 10);
    return std::make_shared<const Network>(networkOf(10, edges));
}

// Every second of them, so that rows differ, with partnerships of their own.
NetworkPointer fiveOfThem() {
    Network network = networkOf(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}});
    for (std::size_t i = 0; i < 5; ++i)
        network.cities.id[i] = "c0" + std::to_string(2 * i);
    return std::make_shared<const Network>(std::move(network));
}

Exploration exploring(NetworkPointer network) {
    Exploration exploration(std::move(network), View{});
    exploration.setSight(sight());
    return exploration;
}

// Whatever the exploration holds lies within its network.
void checkWithin(const Exploration& exploration) {
    const Network& network = exploration.network();
    const auto check = [&](const Selection& selection) {
        for (const CityIndex city : selection.cities)
            CHECK(city < network.cities.size());
        for (const PartnershipIndex partnership : selection.chain)
            CHECK(partnership < network.partnerships.size());
        if (selection.partnership) CHECK(*selection.partnership < network.partnerships.size());
    };
    check(exploration.state().view.selection);
    for (const TrailStep& step : exploration.state().trail)
        check(step.selection);
}

} // namespace

TEST_CASE("another network takes the place of the former: undo, redo and the trail hold") {
    Exploration exploration = exploring(tenCities());
    selectCity(exploration, 9);
    selectCity(exploration, 4);
    inFrame(exploration, [&] {
        Selection partnership;
        partnership.partnership = 9;
        exploration.select(partnership);
    });
    selectCity(exploration, 8);
    exploration.cursor().mark({Target::Kind::City, 9}, 9, kCursor);
    inFrame(exploration, [&] { exploration.state().view.filter.cityIds = {"c09"}; });

    exploration.replaceNetwork(fiveOfThem());
    CHECK(exploration.network().cities.size() == 5);
    CHECK(exploration.state().view.selection.cities == std::vector<CityIndex>{4}); // c08
    CHECK_FALSE(exploration.cursor().marked());
    CHECK(exploration.document().shown()->partnerships.empty()); // c09 is not there
    checkWithin(exploration);
    for (int step = 0; step < 8; ++step) {
        CAPTURE(step);
        inFrame(exploration, [&] { exploration.undo(); });
        checkWithin(exploration);
    }
    for (int step = 0; step < 8; ++step) {
        CAPTURE(step);
        inFrame(exploration, [&] { exploration.redo(); });
        checkWithin(exploration);
    }
    for (int step = 0; step < 8; ++step) {
        inFrame(exploration, [&] { exploration.goBack(); });
        checkWithin(exploration);
    }
    CHECK(exploration.document().profileOf(CityIndex{4}).cityCount <= 5);
}

TEST_CASE("another network is looked at anew, and undo finds what was found of this one") {
    Exploration exploration = exploring(tenCities());
    Document& document = exploration.document();
    const auto wait = [&] {
        while (!document.follow({true, false}, kStart))
            document.waitForJobs();
    };
    wait();
    const std::shared_ptr<const CityGroups> groups = document.groups().current();
    REQUIRE(groups != nullptr);
    inFrame(exploration, [&] { exploration.state().view.filter.awarded = true; });
    CHECK(document.groups().current() == nullptr);
    wait();
    inFrame(exploration, [&] { exploration.undo(); });
    CHECK(document.groups().current() == groups);

    exploration.replaceNetwork(fiveOfThem());
    CHECK(document.groups().last == nullptr);
    wait();
    CHECK(document.groups().current() != nullptr);
}

TEST_CASE("an edit of a frame is undone as one, and the trail follows the selection") {
    Exploration exploration = exploring(tenCities());
    selectCity(exploration, 1);
    selectCity(exploration, 2);
    CHECK(exploration.state().trail.size() == 1);
    inFrame(exploration, [&] { exploration.undo(); });
    CHECK(exploration.state().view.selection.cities == std::vector<CityIndex>{1});
    CHECK(exploration.state().trail.empty());
    inFrame(exploration, [&] { exploration.redo(); });
    CHECK(exploration.state().trail.size() == 1);
    inFrame(exploration, [&] { exploration.goBack(); });
    CHECK(exploration.state().view.selection.cities == std::vector<CityIndex>{1});
}

TEST_CASE("a drag of many frames is one edit, and ends a flight") {
    Exploration exploration = exploring(tenCities());
    inFrame(exploration, [&] { exploration.flyToPlaces({{100.0, 20.0}}); });
    CHECK(exploration.isFlying());
    Clock::time_point now = kStart;
    for (int step = 1; step <= 5; ++step) {
        now += std::chrono::milliseconds(16);
        exploration.begin(now);
        exploration.endCommands(now, kCursor);
        Camera camera = exploration.state().view.camera;
        camera.zoom = 0.5 * step;
        exploration.steer(camera, now);
        exploration.end(now, true, false);
    }
    CHECK_FALSE(exploration.isFlying());
    CHECK(exploration.state().view.camera.zoom == 2.5);
    inFrame(exploration, [&] { exploration.undo(); });
    CHECK(exploration.state().view.camera.zoom != 2.5);
    CHECK(exploration.state().view.camera != Camera{}); // the flight before it is an edit of its own
}

TEST_CASE("what passes the filters comes into sight, and leaves the map alone where it is seen already") {
    Exploration exploration = exploring(tenCities());
    exploration.state().workspace.reducedMotion = true;
    inFrame(exploration, [&] { exploration.flyToPlaces({{100.0, 20.0}}); });
    const LngLat place = exploration.network().cities.location[3];
    REQUIRE_FALSE(isSeen(exploration.state().view.camera, exploration.sight(), place));
    inFrame(exploration, [&] {
        exploration.state().view.filter.cityIds = {"c03"};
        exploration.flyToShown();
    });
    for (const CityIndex city : {2U, 3U, 4U})
        CHECK(isSeen(exploration.state().view.camera, exploration.sight(),
                     exploration.network().cities.location[city]));
    const Camera there = exploration.state().view.camera;
    inFrame(exploration, [&] { exploration.flyToShown(); });
    CHECK(exploration.state().view.camera == there);
}

TEST_CASE("under reduced motion one is there at once") {
    Exploration exploration = exploring(tenCities());
    exploration.state().workspace.reducedMotion = true;
    inFrame(exploration, [&] { exploration.flyToPlaces({{100.0, 20.0}}); });
    CHECK_FALSE(exploration.isFlying());
    CHECK(exploration.seenCamera(kStart) == exploration.state().view.camera);
}

TEST_CASE("the document follows the filter, and marks step from city to city") {
    Exploration exploration = exploring(tenCities());
    inFrame(exploration, [&] { exploration.state().view.filter.cityIds = {"c03"}; });
    CHECK(exploration.document().shown()->partnerships.size() == 2);
    exploration.markTowards(Direction::Right, kCursor);
    REQUIRE(exploration.cursor().markedCity());
    exploration.markArc(1, kCursor);
    REQUIRE(exploration.cursor().marked());
    CHECK(exploration.cursor().marked()->kind == Target::Kind::Partnership);
    inFrame(exploration, [&] { exploration.chooseMarked(); });
    CHECK(exploration.state().view.selection.partnership == exploration.cursor().marked()->index);
}
