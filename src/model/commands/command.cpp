#include "model/commands/command.h"

#include <algorithm>
#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr double kZoomStep = 0.5;
constexpr double kBrightnessStep = 0.25;
constexpr std::array<int, 9> kInterfacePercents{75, 90, 100, 125, 150, 175, 200, 250, 300};
constexpr double kPanShare = 0.12; // of the window's smaller side, per key press

constexpr auto kCommands = std::to_array<CommandInfo>({
    {Command::ZoomIn, "+", "Zoom in"},
    {Command::ZoomOut, "-", "Zoom out"},
    {Command::PanLeft, "Left", "Look further left"},
    {Command::PanRight, "Right", "Look further right"},
    {Command::PanUp, "Up", "Look further up"},
    {Command::PanDown, "Down", "Look further down"},
    {Command::ResetView, "0", "Show the whole map"},
    {Command::EqualEarth, "1", "Equal Earth: every country in its true share of area"},
    {Command::NaturalEarth, "2", "Natural Earth: a calm compromise with rounded corners"},
    {Command::Robinson, "3", "Robinson: the compromise of many atlases"},
    {Command::WinkelTripel, "4", "Winkel Tripel: curved parallels, little distortion of shape and area"},
    {Command::Mercator, "5", "Mercator: true shapes, areas grow towards the poles"},
    {Command::Equirectangular, "6", "Equirectangular: degrees as a plain grid"},
    {Command::Globe, "7", "Globe: as seen from space; drag to turn it"},
    {Command::AzimuthalEquidistant, "8",
     "Azimuthal equidistant: true distance and direction from the middle; . on a city centres it"},
    {Command::CentreHere, ".", "Centre the map on the city under the cursor"},
    {Command::NextTheme, "Ctrl+T", "Next theme"},
    {Command::ToggleLabels, "Ctrl+L", "Hide or show the names on the map"},
    {Command::NextColouring, "Shift+F7", "What the colours of arcs tell: the next"},
    {Command::Brighter, "]", "Arcs brighter"},
    {Command::Darker, "[", "Arcs fainter"},
    {Command::ShowColours, "F7", "Colours, widths and brightness of arcs"},
    {Command::TogglePanels, "Tab", "Hide or show all panels"},
    {Command::ToggleTable, "F8", "Table: every partnership on the map as a row"},
    {Command::ToggleCharts, "F9", "Charts: distances, years, sizes; drag over one to filter"},
    {Command::ToggleMatrix, "Ctrl+M", "Matrix: which country is tied to which"},
    {Command::ToggleMeasures, "F10", "Measures: the network in figures, beside what chance would give"},
    {Command::ToggleRings, "Ctrl+R", "Rings: groups in which everybody is a partner of everybody"},
    {Command::ToggleGaps, "Ctrl+G", "Gaps: where partnerships are many, few and missing"},
    {Command::ToggleAnniversaries, "Ctrl+B", "Anniversaries: who celebrates in a year"},
    {Command::ToggleTimeLine, "F3", "Time line: the network from its first year to today"},
    {Command::PlayTimeLine, "Space", "Play or pause the time line"},
    {Command::FocusTimeLine, "Shift+F3", "Go to the time line; arrows and Enter choose years"},
    {Command::ToggleShading, "Ctrl+Shift+G", "Gap map: shade countries and U.S. states by partnerships"},
    {Command::SavePicture, "F12", "Save a picture"},
    {Command::ShowExport, "Ctrl+E", "Size and content of the picture"},
    {Command::ClearFilters, "Ctrl+Backspace", "Clear all filters"},
    {Command::FocusNextPanel, "F6",
     "Go to the next panel; arrows and Enter choose, Esc leads back to the map"},
    {Command::FocusPreviousPanel, "Shift+F6", "Go to the panel before"},
    {Command::FocusFilters, "F4", "Go to the filters"},
    {Command::FocusDetails, "F5", "Go to what is selected"},
    {Command::FocusLegend, "Shift+F5", "Go to the legend"},
    {Command::MarkLeft, "Shift+Left", "Mark a city further left"},
    {Command::MarkRight, "Shift+Right", "Mark a city further right"},
    {Command::MarkUp, "Shift+Up", "Mark a city further up"},
    {Command::MarkDown, "Shift+Down", "Mark a city further down"},
    {Command::MarkNextArc, ",", "Mark the next partnership of the marked city, clockwise"},
    {Command::MarkPreviousArc, ";", "Mark the partnership before"},
    {Command::ChooseMarked, "Enter", "Select what is marked on the map"},
    {Command::SelectionBack, "Alt+Left", "Back to what was selected before"},
    {Command::DrawLasso, "Ctrl+Shift+L",
     "Lasso: draw around the cities to select, also by Shift and dragging"},
    {Command::SaveView, "Ctrl+S", "Save this view: map, filters, colours and what is selected"},
    {Command::ShowViews, "Ctrl+O", "Saved views"},
    {Command::RestoreView, "Ctrl+Shift+O", "Bring back the view that was deleted last"},
    {Command::LargerInterface, "Ctrl++", "Larger words, panels and lines"},
    {Command::SmallerInterface, "Ctrl+-", "Smaller words, panels and lines"},
    {Command::UsualInterface, "Ctrl+0", "Words, panels and lines in their usual size"},
    {Command::ReducedMotion, "Ctrl+Shift+M", "Reduced motion: nothing fades or flies"},
    {Command::Search, "Ctrl+F", "Search: a city, country, state or program; or just type"},
    {Command::FindChain, "Ctrl+J", "Chain between two cities: the shortest way from partner to partner"},
    {Command::ShowPalette, "Ctrl+K", "Find a command"},
    {Command::ShowKeys, "F1", "All keys"},
    {Command::Undo, "Ctrl+Z", "Undo"},
    {Command::Redo, "Ctrl+Shift+Z", "Redo"},
    {Command::Leave, "Esc", "Close"},
    {Command::Quit, "Ctrl+Q", "Quit"},
});

constexpr std::array<std::pair<Command, ProjectionKind>, 8> kProjectionCommands{{
    {Command::EqualEarth, ProjectionKind::EqualEarth},
    {Command::NaturalEarth, ProjectionKind::NaturalEarth},
    {Command::Robinson, ProjectionKind::Robinson},
    {Command::WinkelTripel, ProjectionKind::WinkelTripel},
    {Command::Mercator, ProjectionKind::Mercator},
    {Command::Equirectangular, ProjectionKind::Equirectangular},
    {Command::Globe, ProjectionKind::Orthographic},
    {Command::AzimuthalEquidistant, ProjectionKind::AzimuthalEquidistant},
}};

ScreenPoint middleOf(const Viewport& viewport) {
    return {(viewport.insets.leftPixels + viewport.widthPixels - viewport.insets.rightPixels) / 2.0,
            (viewport.insets.topPixels + viewport.heightPixels - viewport.insets.bottomPixels) / 2.0};
}

// Looking to one side is dragging the map to the other.
Camera panned(const Camera& camera, const Viewport& viewport, double right, double down) {
    const double step = kPanShare * std::min(viewport.widthPixels, viewport.heightPixels);
    const ScreenPoint middle = middleOf(viewport);
    return dragged(camera, viewport, middle, middle - ScreenPoint{right * step, down * step});
}

std::string nextTheme(const std::string& current, std::span<const std::string> themeIds) {
    if (themeIds.empty()) return current;
    const auto found = std::find(themeIds.begin(), themeIds.end(), current);
    if (found == themeIds.end() || found + 1 == themeIds.end()) return themeIds.front();
    return *(found + 1);
}

// The next of the sizes on offer, larger or smaller; at their end it stays.
int nextInterfacePercent(int percent, bool isLarger) {
    if (!isLarger) {
        const auto at = std::lower_bound(kInterfacePercents.begin(), kInterfacePercents.end(), percent);
        return at == kInterfacePercents.begin() ? kInterfacePercents.front() : *(at - 1);
    }
    const auto above = std::upper_bound(kInterfacePercents.begin(), kInterfacePercents.end(), percent);
    return above == kInterfacePercents.end() ? kInterfacePercents.back() : *above;
}

// Of a panel that was opened or closed.
ExploreState withTurn(ExploreState state, Panel panel) {
    state.workspace.allPanelsHidden = false;
    state.workspace.inFront = state.workspace.isOpen(panel) ? std::optional(panel) : std::nullopt;
    return state;
}

ExploreState withDrawerToggled(ExploreState state, DrawerView view, const PanelLayout& layout) {
    state.workspace.setOpen(Panel::Drawer, !layout.shows(view));
    state.workspace.drawerView = view;
    return withTurn(std::move(state), Panel::Drawer);
}

} // namespace

std::span<const CommandInfo> allCommands() {
    return kCommands;
}

const CommandInfo& commandInfo(Command command) {
    return kCommands[static_cast<std::size_t>(command)];
}

std::string tooltipOf(Command command) {
    const CommandInfo& info = commandInfo(command);
    return std::string(info.does) + "  (" + std::string(info.key) + ")";
}

Command projectionCommand(ProjectionKind kind) {
    return std::find_if(kProjectionCommands.begin(), kProjectionCommands.end(),
                        [&](const auto& pair) { return pair.second == kind; })
        ->first;
}

Command drawerCommand(DrawerView view) {
    return static_cast<Command>(static_cast<int>(Command::ToggleTable) + static_cast<int>(view));
}

std::optional<DrawerView> drawerViewOf(Command command) {
    if (command < Command::ToggleTable || command > Command::ToggleAnniversaries) return std::nullopt;
    return static_cast<DrawerView>(static_cast<int>(command) - static_cast<int>(Command::ToggleTable));
}

Camera centredHere(const ExploreState& state, const Network& network, const Viewport& viewport,
                   std::optional<ScreenPoint> cursor) {
    if (state.hovered.kind == Target::Kind::City) {
        return centredOn(state.view.camera, network.cities.location[state.hovered.index]);
    }
    const std::optional<LngLat> place =
        cursor ? placeAt(state.view.camera, viewport, *cursor) : std::optional<LngLat>{};
    return place ? centredOn(state.view.camera, *place) : state.view.camera;
}

ExploreState afterCommand(ExploreState state, Command command, const Viewport& viewport,
                          const PanelLayout& layout, std::span<const std::string> themeIds) {
    if (const std::optional<DrawerView> view = drawerViewOf(command))
        return withDrawerToggled(std::move(state), *view, layout);
    Camera& camera = state.view.camera;
    for (const auto& [shows, kind] : kProjectionCommands) {
        if (command == shows) camera = withProjection(camera, kind);
    }
    switch (command) {
        case Command::ZoomIn:
            camera = zoomedAbout(camera, viewport, middleOf(viewport), kZoomStep);
            break;
        case Command::ZoomOut:
            camera = zoomedAbout(camera, viewport, middleOf(viewport), -kZoomStep);
            break;
        case Command::PanLeft:
            camera = panned(camera, viewport, -1.0, 0.0);
            break;
        case Command::PanRight:
            camera = panned(camera, viewport, 1.0, 0.0);
            break;
        case Command::PanUp:
            camera = panned(camera, viewport, 0.0, -1.0);
            break;
        case Command::PanDown:
            camera = panned(camera, viewport, 0.0, 1.0);
            break;
        case Command::ResetView: {
            const ProjectionKind projection = camera.projection;
            camera = withProjection(Camera{}, projection);
            break;
        }
        case Command::NextTheme:
            state.view.themeId = nextTheme(state.view.themeId, themeIds);
            break;
        case Command::ToggleTimeLine:
            state.workspace.setOpen(Panel::TimeLine, !layout.shows(Panel::TimeLine));
            state = withTurn(std::move(state), Panel::TimeLine);
            break;
        case Command::ToggleShading:
            state.view.shading = state.view.shading == Shading::None ? Shading::Gaps : Shading::None;
            break;
        case Command::ToggleLabels:
            state.view.labels.areShown = !state.view.labels.areShown;
            break;
        case Command::NextColouring:
            state.view.arcStyle.colouring = nextColouring(state.view.arcStyle.colouring);
            break;
        case Command::Brighter:
            state.view.arcStyle.brightnessStops =
                brightened(state.view.arcStyle.brightnessStops, kBrightnessStep);
            break;
        case Command::Darker:
            state.view.arcStyle.brightnessStops =
                brightened(state.view.arcStyle.brightnessStops, -kBrightnessStep);
            break;
        case Command::TogglePanels:
            state.workspace.allPanelsHidden = !state.workspace.allPanelsHidden;
            break;
        case Command::ClearFilters:
            state.view.filter = {};
            break;
        case Command::LargerInterface:
        case Command::SmallerInterface:
            state.workspace.interfacePercent =
                nextInterfacePercent(state.workspace.interfacePercent, command == Command::LargerInterface);
            break;
        case Command::UsualInterface:
            state.workspace.interfacePercent = Workspace{}.interfacePercent;
            break;
        case Command::ReducedMotion:
            state.workspace.reducedMotion = !state.workspace.reducedMotion;
            break;
        default: // projections, above, and what is more than a change of view or filter
            break;
    }
    return state;
}

} // namespace atlas
