#include <doctest/doctest.h>

#include "model/facts/ended_text.h"
#include "tests/support/commands.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using atlas::testing::executed;
using atlas::testing::Executed;
using atlas::testing::layoutOf;
using atlas::testing::Setting;

namespace {

ExploreState after(Command command, const ExploreState& state = {}) {
    return executed(command, {.state = state}).state;
}

Executed afterKey(Command command, const ExploreState& state = {}) {
    return executed(command, {.state = state});
}

Executed afterClick(Command command, const ExploreState& state = {}) {
    return executed(command, {.state = state, .isByMouse = true});
}

} // namespace

TEST_CASE("zooming in and out again is where one was") {
    const ExploreState start;
    CHECK(after("zoom-in"_command).view.camera.zoom > start.view.camera.zoom);
    CHECK(after("zoom-out"_command, after("zoom-in"_command)).view.camera.zoom ==
          doctest::Approx(start.view.camera.zoom));
}

TEST_CASE("arrows look to their side") {
    const double start = Camera{}.centre.longitudeDegrees;
    CHECK(after("pan-right"_command).view.camera.centre.longitudeDegrees > start);
    CHECK(after("pan-left"_command).view.camera.centre.longitudeDegrees < start);
    ExploreState close;
    close.view.camera.zoom = 3.0;
    CHECK(after("pan-up"_command, close).view.camera.pan.y > 0.0);
    CHECK(after("pan-down"_command, close).view.camera.pan.y < 0.0);
}

TEST_CASE("each projection has its command, and the whole map is shown in the same projection") {
    for (const ProjectionInfo& info : allProjections()) {
        CHECK(after(projectionCommand(info.kind)).view.camera.projection == info.kind);
    }
    ExploreState state = after("zoom-in"_command, after("mercator"_command));
    state = after("show-whole-map"_command, state);
    CHECK(state.view.camera.projection == ProjectionKind::Mercator);
    CHECK(state.view.camera.zoom == Camera{}.zoom);
}

TEST_CASE("themes come round") {
    ExploreState state;
    for (const char* expected : {"day", "print", "stage-day", "night"}) {
        state = after("next-theme"_command, state);
        CHECK(state.view.themeId == expected);
    }
    state.view.themeId = "gone";
    CHECK(after("next-theme"_command, state).view.themeId == "night");
}

TEST_CASE("panels hide and show; clearing leaves no filter") {
    CHECK_FALSE(layoutOf(after("toggle-panels"_command)).shows(Panel::Filters));
    CHECK(layoutOf(after("toggle-panels"_command, after("toggle-panels"_command))).shows(Panel::Filters));
    ExploreState state;
    state.view.filter.unitedStates = true;
    CHECK_FALSE(isActive(after("clear-filters"_command, state).view.filter));
}

TEST_CASE("ended ties with Russia come into sight, wherever one looked") {
    const Executed done = executed("show-ended-with-russia"_command, {});
    CHECK(done.state.view.filter.statuses == kEndedStatuses);
    CHECK(done.find<ask::FlyToShown>() != nullptr);
    CHECK(done.find<ask::OfferUndo>() == nullptr); // nothing gave way
    CHECK(executed("show-ended-with-russia"_command, {done.state}).find<ask::OfferUndo>() == nullptr);
    Setting filtered;
    filtered.state.view.filter.awarded = true;
    CHECK(executed("show-ended-with-russia"_command, filtered).find<ask::OfferUndo>() != nullptr);
    CHECK(done.find<ask::Tell>() == nullptr); // a network without Russia has nothing to tell of it
}

TEST_CASE("ended ties with Russia are told as what is known of them") {
    const Network& network = *atlas::testing::shippedNetwork().network;
    const Executed done = executed("show-ended-with-russia"_command, {.network = network});
    const auto* told = done.find<ask::Tell>();
    REQUIRE(told != nullptr);
    CHECK(told->text.starts_with(endedTiesText(network, network.findCountry({{'R', 'U'}}).value())));
    CHECK(told->text.find("its ended ties with anyone") != std::string::npos);
}

TEST_CASE(
    "centring here takes the city that is marked or under the cursor, or else the place under the cursor") {
    const atlas::testing::TemporaryFolder folder;
    atlas::testing::writeSampleNetwork(folder);
    Setting setting{.state = after("azimuthal-equidistant"_command),
                    .network = *atlas::testing::loaded(folder).network};
    const auto centre = [&] { return executed("centre-here"_command, setting).state.view.camera.centre; };
    CHECK(centre() == setting.state.view.camera.centre); // the cursor is elsewhere
    setting.cursorPixels = ScreenPoint{700.0, 300.0};
    const std::optional<LngLat> place =
        placeAt(setting.state.view.camera, setting.sight.viewport, *setting.cursorPixels);
    REQUIRE(place.has_value());
    CHECK(centre() == *place);
    setting.pointed = {Target::Kind::City, 2};
    CHECK(centre() == setting.network.cities.location[2]);
    setting.state.hovered = {Target::Kind::City, 1}; // marked by keyboard
    CHECK(centre() == setting.network.cities.location[1]);
}

TEST_CASE("the time line plays faster and slower within its speeds, and opens to show them") {
    const ExploreState faster = after("play-faster"_command);
    CHECK(faster.workspace.playSpeed == 2.0);
    CHECK(layoutOf(faster).shows(Panel::TimeLine));
    CHECK(after("play-slower"_command, faster).workspace.playSpeed == 1.0);
    CHECK(layoutOf(after("play-slower"_command, faster)).shows(Panel::TimeLine));
    ExploreState state;
    for (int i = 0; i < 10; ++i)
        state = after("play-slower"_command, state);
    CHECK(state.workspace.playSpeed == 0.25);
    for (int i = 0; i < 10; ++i)
        state = after("play-faster"_command, state);
    CHECK(state.workspace.playSpeed == 4.0);
}

TEST_CASE("names go and come back") {
    const ExploreState without = after("toggle-labels"_command);
    CHECK_FALSE(without.view.labels.areShown);
    CHECK(after("toggle-labels"_command, without).view.labels.areShown);
}

TEST_CASE("commands colour and brighten the arcs, and shade the map") {
    CHECK(after("next-colouring"_command).view.arcStyle.colouring == ArcColouring::Continents);
    CHECK(after("brighter-arcs"_command).view.arcStyle.brightnessStops > 0.0);
    CHECK(after("fainter-arcs"_command, after("brighter-arcs"_command)).view.arcStyle.brightnessStops == 0.0);
    ExploreState brightest;
    brightest.view.arcStyle.brightnessStops = kMaxBrightnessStops;
    CHECK(after("brighter-arcs"_command, brightest).view.arcStyle == brightest.view.arcStyle);
    const ExploreState shaded = after("toggle-shading"_command);
    CHECK(shaded.view.shading == Shading::Gaps);
    CHECK(after("toggle-shading"_command, shaded).view.shading == Shading::None);
}

TEST_CASE("a drawer command opens its view, changes to it, and closes it there") {
    for (std::size_t i = 0; i < kDrawerViewCount; ++i) {
        const auto view = static_cast<DrawerView>(i);
        const ExploreState opened = after(drawerCommand(view));
        CHECK(layoutOf(opened).shows(view));
        CHECK_FALSE(layoutOf(after(drawerCommand(view), opened)).shows(Panel::Drawer));
        const DrawerView other = view == DrawerView::Table ? DrawerView::Circles : DrawerView::Table;
        CHECK(layoutOf(after(drawerCommand(other), opened)).shows(other));
        ExploreState hidden = opened;
        hidden.workspace.allPanelsHidden = true;
        CHECK(layoutOf(after(drawerCommand(view), hidden)).shows(view));
    }
}

TEST_CASE("what a key opens has the keyboard, what the mouse opens has not") {
    for (std::size_t i = 0; i < kDrawerViewCount; ++i) {
        const auto view = static_cast<DrawerView>(i);
        CAPTURE(rowOf(drawerCommand(view)).id);
        const Executed byKey = afterKey(drawerCommand(view));
        const auto* panel = byKey.find<ask::FocusPanel>();
        CHECK((panel != nullptr) == (view != DrawerView::Charts && view != DrawerView::Matrix));
        if (panel != nullptr) CHECK(panel->panel == Panel::Drawer);
        CHECK((byKey.find<ask::FocusChart>() != nullptr) == (view == DrawerView::Charts));
        CHECK(afterClick(drawerCommand(view)).asked.empty());
    }
}

TEST_CASE("a drawer that goes gives the keyboard back to the map") {
    const ExploreState opened = after("toggle-gaps"_command);
    for (const Command command : {"toggle-gaps"_command, "toggle-panels"_command}) {
        CHECK(afterKey(command, opened).find<ask::ReleaseKeyboard>() != nullptr);
        CHECK(afterClick(command, opened).find<ask::ReleaseKeyboard>() != nullptr);
    }
    CHECK(afterKey("toggle-table"_command, opened).find<ask::ReleaseKeyboard>() == nullptr);
    CHECK(afterKey("toggle-panels"_command).find<ask::ReleaseKeyboard>() == nullptr);
    // In a small window the time line takes its turn.
    Setting small{.state = opened, .windowWidthPixels = 700.0F, .windowHeightPixels = 480.0F};
    REQUIRE(layoutOf(opened, 700.0F, 480.0F).shows(Panel::Drawer));
    const Executed turned = executed("toggle-time-line"_command, small);
    CHECK_FALSE(layoutOf(turned.state, 700.0F, 480.0F).shows(Panel::Drawer));
    CHECK(turned.find<ask::ReleaseKeyboard>() != nullptr);
}

TEST_CASE("going to a panel brings it to the front, if it is there") {
    ExploreState hidden;
    hidden.workspace.allPanelsHidden = true;
    const Executed filters = afterKey("focus-filters"_command, hidden);
    CHECK(layoutOf(filters.state).shows(Panel::Filters));
    CHECK(filters.state.workspace.inFront == Panel::Filters);
    REQUIRE(filters.find<ask::FocusPanel>() != nullptr);
    CHECK(filters.find<ask::FocusPanel>()->panel == Panel::Filters);
    const Executed pair = afterKey("focus-pair"_command, hidden);
    CHECK(pair.state.workspace.inFront == Panel::Filters);
    CHECK(pair.find<ask::FocusCountryPair>() != nullptr);
    ExploreState without;
    without.workspace.setOpen(Panel::Legend, false);
    const Executed legend = afterKey("focus-legend"_command, without);
    CHECK(legend.asked.empty());
    CHECK(legend.state == without);
    CHECK(afterKey("focus-time-line"_command).find<ask::FocusTimeLine>() != nullptr);
    ExploreState withTimeLine;
    withTimeLine.workspace.setOpen(Panel::TimeLine, true);
    CHECK(after("focus-time-line"_command, withTimeLine).workspace.inFront == Panel::TimeLine);
}

TEST_CASE("the interface grows and shrinks in steps, from 75 to 300 %") {
    ExploreState state;
    for (int i = 0; i < 20; ++i)
        state = after("smaller-interface"_command, state);
    CHECK(state.workspace.interfacePercent == 75);
    for (int i = 0; i < 20; ++i) {
        const int before = state.workspace.interfacePercent;
        state = after("larger-interface"_command, state);
        CHECK((state.workspace.interfacePercent > before || before == 300));
    }
    CHECK(state.workspace.interfacePercent == 300);
    CHECK(after("usual-interface"_command, state).workspace.interfacePercent == 100);
    state.workspace.interfacePercent = 110; // from a file
    CHECK(after("larger-interface"_command, state).workspace.interfacePercent == 125);
    CHECK(after("smaller-interface"_command, state).workspace.interfacePercent == 100);
    CHECK(after("reduce-motion"_command).workspace.reducedMotion);
    CHECK_FALSE(after("open-as-left"_command).workspace.opensAsLeft);
}

TEST_CASE("a chain begins at the city that is selected alone") {
    const auto from = [](std::vector<CityIndex> cities) {
        ExploreState state;
        state.view.selection.cities = std::move(cities);
        const Executed chain = afterKey("find-chain"_command, state);
        REQUIRE(chain.find<ask::FindChain>() != nullptr);
        return chain.find<ask::FindChain>()->from;
    };
    CHECK(from({7}) == CityIndex{7});
    CHECK_FALSE(from({}).has_value());
    CHECK_FALSE(from({7, 8}).has_value());
}

TEST_CASE("families ask for their own member") {
    CHECK(afterKey("mark-up"_command).find<ask::MarkCity>()->direction == Direction::Up);
    CHECK(afterKey("mark-previous-arc"_command).find<ask::MarkArc>()->steps == -1);
    CHECK(afterKey("focus-previous-panel"_command).find<ask::FocusBeside>()->steps == -1);
    CHECK(afterKey("open-views"_command).find<ask::OpenMenu>()->menu == Menu::Views);
    CHECK(afterKey("open-search"_command).find<ask::OpenMenu>()->menu == Menu::Search);
}

TEST_CASE("requests are taken in the order in which they were added, and once") {
    Requests requests;
    requests.run("undo"_command);
    requests.add(ask::CloseNotice{2});
    CHECK(requests.has<ask::Run>());
    CHECK_FALSE(requests.has<ask::Quit>());
    const std::vector<Request> taken = requests.take();
    REQUIRE(taken.size() == 2);
    CHECK(std::get<ask::Run>(taken[0]).command == "undo"_command);
    CHECK(std::get<ask::CloseNotice>(taken[1]).index == 2);
    CHECK(requests.isEmpty());
}
