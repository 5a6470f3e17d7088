#include "model/commands/command.h"

#include <doctest/doctest.h>

#include <set>

#include "tests/support/sample_network.h"

using namespace atlas;

namespace {
const std::vector<std::string> kThemes{"night", "day", "print"};

ExploreState after(Command command, ExploreState state = {}) {
    return afterCommand(std::move(state), command, Viewport{}, kThemes);
}
} // namespace

TEST_CASE("the table of commands is complete, in order, and no key means two things") {
    std::set<std::string_view> keys;
    for (std::size_t i = 0; i < allCommands().size(); ++i) {
        const CommandInfo& info = allCommands()[i];
        CHECK(static_cast<std::size_t>(info.command) == i);
        CHECK(&commandInfo(info.command) == &info);
        CHECK_MESSAGE(keys.insert(info.key).second, info.key);
        CHECK_FALSE(info.does.empty());
    }
    CHECK(allCommands().back().command == Command::Quit);
    CHECK(tooltipOf(Command::ZoomIn) == "Zoom in  (+)");
}

TEST_CASE("zooming in and out again is where one was") {
    const ExploreState start;
    CHECK(after(Command::ZoomIn).camera.zoom > start.view.camera.zoom);
    CHECK(after(Command::ZoomOut, after(Command::ZoomIn)).camera.zoom ==
          doctest::Approx(start.view.camera.zoom));
}

TEST_CASE("arrows look to their side") {
    const double start = Camera{}.centre.longitudeDegrees;
    CHECK(after(Command::PanRight).camera.centre.longitudeDegrees > start);
    CHECK(after(Command::PanLeft).camera.centre.longitudeDegrees < start);
    ExploreState close;
    close.camera.zoom = 3.0;
    CHECK(after(Command::PanUp, close).camera.pan.y > 0.0);
    CHECK(after(Command::PanDown, close).camera.pan.y < 0.0);
}

TEST_CASE("each projection has its command, and reset keeps the projection") {
    for (const ProjectionInfo& info : allProjections()) {
        CHECK(after(projectionCommand(info.kind)).camera.projection == info.kind);
    }
    ExploreState state = after(Command::ZoomIn, after(Command::Mercator));
    state = after(Command::ResetView, state);
    CHECK(state.view.camera.projection == ProjectionKind::Mercator);
    CHECK(state.view.camera.zoom == Camera{}.zoom);
}

TEST_CASE("themes come round") {
    ExploreState state;
    for (const char* expected : {"day", "print", "night"}) {
        state = after(Command::NextTheme, state);
        CHECK(state.view.themeId == expected);
    }
    state.view.themeId = "gone";
    CHECK(after(Command::NextTheme, state).themeId == "night");
}

TEST_CASE("panels hide and show; clearing leaves no filter") {
    CHECK_FALSE(after(Command::TogglePanels).shows(Panel::Filters));
    CHECK(after(Command::TogglePanels, after(Command::TogglePanels)).shows(Panel::Filters));
    ExploreState state;
    state.view.filter.unitedStates = true;
    CHECK_FALSE(isActive(after(Command::ClearFilters, state).filter));
}

TEST_CASE("centring here takes the hovered city, or else the place under the cursor") {
    const atlas::testing::TemporaryFolder folder;
    atlas::testing::writeSampleNetwork(folder);
    const NetworkPointer network = atlas::testing::loaded(folder).network;
    ExploreState state = after(Command::AzimuthalEquidistant);
    const Viewport viewport;
    CHECK(centredHere(state, *network, viewport, std::nullopt) == state.view.camera);
    const ScreenPoint cursor{700.0, 300.0};
    const std::optional<LngLat> place = placeAt(state.view.camera, viewport, cursor);
    REQUIRE(place.has_value());
    CHECK(centredHere(state, *network, viewport, cursor).centre == *place);
    state.hovered = {Target::Kind::City, 1};
    CHECK(centredHere(state, *network, viewport, cursor).centre == network->cities.location[1]);
}

TEST_CASE("names go and come back") {
    const ExploreState without = after(Command::ToggleLabels);
    CHECK_FALSE(without.labels.areShown);
    CHECK(after(Command::ToggleLabels, without).labels.areShown);
}

TEST_CASE("commands colour and brighten the arcs") {
    CHECK(after(Command::NextColouring).arcStyle.colouring == ArcColouring::Continents);
    CHECK(after(Command::Brighter).arcStyle.brightnessStops > 0.0);
    CHECK(after(Command::Darker, after(Command::Brighter)).arcStyle.brightnessStops == 0.0);
    ExploreState brightest;
    brightest.arcStyle.brightnessStops = kMostBrightnessStops;
    CHECK(after(Command::Brighter, brightest).arcStyle == brightest.arcStyle);
}

TEST_CASE("a drawer command opens its view, changes to it, and closes it there") {
    for (std::size_t i = 0; i < kDrawerViewCount; ++i) {
        const auto view = static_cast<DrawerView>(i);
        const ExploreState opened = after(drawerCommand(view));
        CHECK(opened.shows(view));
        CHECK_FALSE(after(drawerCommand(view), opened).shows(Panel::Drawer));
        const DrawerView other = view == DrawerView::Table ? DrawerView::Circles : DrawerView::Table;
        CHECK(after(drawerCommand(other), opened).shows(other));
        ExploreState hidden = opened;
        hidden.allPanelsHidden = true;
        CHECK(after(drawerCommand(view), hidden).shows(view));
    }
}

TEST_CASE("the interface grows and shrinks in steps, from 75 to 300 %") {
    ExploreState state;
    for (int i = 0; i < 20; ++i)
        state = after(Command::SmallerInterface, state);
    CHECK(state.workspace.interfacePercent == 75);
    for (int i = 0; i < 20; ++i) {
        const int before = state.workspace.interfacePercent;
        state = after(Command::LargerInterface, state);
        CHECK((state.workspace.interfacePercent > before || before == 300));
    }
    CHECK(state.workspace.interfacePercent == 300);
    CHECK(after(Command::UsualInterface, state).interfacePercent == 100);
    state.workspace.interfacePercent = 110; // from a file
    CHECK(after(Command::LargerInterface, state).interfacePercent == 125);
    CHECK(after(Command::SmallerInterface, state).interfacePercent == 100);
    CHECK(after(Command::ReducedMotion).reducedMotion);
}
